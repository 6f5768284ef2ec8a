@Serializable(with = LevelSerializer::class)
enum class Level(
    /** As on the wire. */
    val wireName: String,
) {
    LOW("low"),
    HIGH("high"),
}

/** What `case/defaults` takes. */
@Serializable(with = CaseDefaultsParamsSerializer::class)
data class CaseDefaultsParams(
    val text: String = "it's \"fine\" \\ \${x} %s #{y}\n\u2028",
    val empty: String = "",
    val flag: Boolean = true,
    val small: Byte = -128,
    val wide: Long = 9007199254740991L,
    val big: Long = Long.MIN_VALUE,
    val huge: ULong = 18446744073709551615uL,
    val ratio: Double = 1e-7,
    val single: Float = 0.5f,
    val blob: Bytes = Bytes.fromBase64("AAEC/w=="),
    val at: Instant = Instant.parse("2026-01-02T03:04:05.678Z"),
    val day: LocalDate = LocalDate("2024-02-29"),
    val id: Uuid = Uuid.parse("0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e"),
    val link: Url = Url("https://example.com/"),
    val any: JsonElement = defaultOf(WireJson, "{\"a\":[1,null,{\"b\":\"c\"}]}"),
    val nothing: String? = null,
    val something: String? = "some",
    val level: Level = Level.HIGH,
)

/** What `case/defaults` gives. */
@Serializable(with = CaseDefaultsResultSerializer::class)
class CaseDefaultsResult {
    override fun equals(other: Any?): Boolean = other is CaseDefaultsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDefaultsResult()"
}

// command: 19 lines, sha256 76e6b633b267

internal object LevelSerializer : EnumSerializer<Level>("Level", { it.wireName }) {
    override fun values(): List<Level> = Level.entries
}

internal object CaseDefaultsParamsSerializer : RecordSerializer<CaseDefaultsParams>("CaseDefaultsParams") {
    override fun WireFields<CaseDefaultsParams>.declare() {
        defaulted("text", WireString(), "\"it's \\\"fine\\\" \\\\ \${x} %s #{y}\\n\u2028\"") { it.text }
        defaulted("empty", WireString(), "\"\"") { it.empty }
        defaulted("flag", WireBoolean, "true") { it.flag }
        defaulted("small", WireInt8(), "-128") { it.small }
        defaulted("wide", WireInt53(), "9007199254740991") { it.wide }
        defaulted("big", WireInt64(), "\"-9223372036854775808\"") { it.big }
        defaulted("huge", WireUInt64(), "\"18446744073709551615\"") { it.huge }
        defaulted("ratio", WireFloat64(), "1e-7") { it.ratio }
        defaulted("single", WireFloat32(), "0.5") { it.single }
        defaulted("blob", WireBytes(), "\"AAEC/w==\"") { it.blob }
        defaulted("at", WireDateTime, "\"2026-01-02T03:04:05.678Z\"") { it.at }
        defaulted("day", WireDate, "\"2024-02-29\"") { it.day }
        defaulted("id", WireUuid, "\"0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e\"") { it.id }
        defaulted("link", WireUrl, "\"https://example.com/\"") { it.link }
        defaulted("any", WireJson, "{\"a\":[1,null,{\"b\":\"c\"}]}") { it.any }
        defaulted("nothing", WireNullable(WireString()), "null") { it.nothing }
        defaulted("something", WireNullable(WireString()), "\"some\"") { it.something }
        defaulted("level", LevelSerializer, "\"high\"") { it.level }
    }

    override fun make(values: Values): CaseDefaultsParams =
        CaseDefaultsParams(
            text = values[0],
            empty = values[1],
            flag = values[2],
            small = values[3],
            wide = values[4],
            big = values[5],
            huge = values[6],
            ratio = values[7],
            single = values[8],
            blob = values[9],
            at = values[10],
            day = values[11],
            id = values[12],
            link = values[13],
            any = values[14],
            nothing = values[15],
            something = values[16],
            level = values[17],
        )
}

internal object CaseDefaultsResultSerializer : RecordSerializer<CaseDefaultsResult>("CaseDefaultsResult") {
    override fun WireFields<CaseDefaultsResult>.declare() = Unit

    override fun make(values: Values): CaseDefaultsResult = CaseDefaultsResult()
}
