@Serializable(with = RowSerializer::class)
data class Row(
    val id: Long,
)

@Serializable(with = LevelSerializer::class)
enum class Level(
    /** As on the wire. */
    val wireName: String,
) {
    LOW("low"),
    HIGH("high"),
}

/** What `case/presence-optional` takes. */
@Serializable(with = CasePresenceOptionalParamsSerializer::class)
data class CasePresenceOptionalParams(
    val text: String? = null,
    val number: Int? = null,
    val long: Long? = null,
    val flag: Boolean? = null,
    val row: Row? = null,
    val list: List<String>? = null,
    val level: Level? = null,
    val blob: Bytes? = null,
)

/** What `case/presence-optional` gives. */
@Serializable(with = CasePresenceOptionalResultSerializer::class)
class CasePresenceOptionalResult {
    override fun equals(other: Any?): Boolean = other is CasePresenceOptionalResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CasePresenceOptionalResult()"
}

// command: 19 lines, sha256 dfe26068ca62

internal object RowSerializer : RecordSerializer<Row>("Row") {
    override fun WireFields<Row>.declare() {
        required("id", WireInt64()) { it.id }
    }

    override fun make(values: Values): Row =
        Row(
            id = values[0],
        )
}

internal object LevelSerializer : EnumSerializer<Level>("Level", { it.wireName }) {
    override fun values(): List<Level> = Level.entries
}

internal object CasePresenceOptionalParamsSerializer : RecordSerializer<CasePresenceOptionalParams>("CasePresenceOptionalParams") {
    override fun WireFields<CasePresenceOptionalParams>.declare() {
        optional("text", WireString()) { it.text }
        optional("number", WireInt32()) { it.number }
        optional("long", WireInt64()) { it.long }
        optional("flag", WireBoolean) { it.flag }
        optional("row", RowSerializer) { it.row }
        optional("list", WireList(WireString())) { it.list }
        optional("level", LevelSerializer) { it.level }
        optional("blob", WireBytes()) { it.blob }
    }

    override fun make(values: Values): CasePresenceOptionalParams =
        CasePresenceOptionalParams(
            text = values[0],
            number = values[1],
            long = values[2],
            flag = values[3],
            row = values[4],
            list = values[5],
            level = values[6],
            blob = values[7],
        )
}

internal object CasePresenceOptionalResultSerializer : RecordSerializer<CasePresenceOptionalResult>("CasePresenceOptionalResult") {
    override fun WireFields<CasePresenceOptionalResult>.declare() = Unit

    override fun make(values: Values): CasePresenceOptionalResult = CasePresenceOptionalResult()
}
