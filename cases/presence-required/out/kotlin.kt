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

/** What `case/presence-required` takes. */
@Serializable(with = CasePresenceRequiredParamsSerializer::class)
data class CasePresenceRequiredParams(
    val text: String,
    val number: Int,
    val long: Long,
    val flag: Boolean,
    val row: Row,
    val list: List<String>,
    val level: Level,
    val blob: Bytes,
)

/** What `case/presence-required` gives. */
@Serializable(with = CasePresenceRequiredResultSerializer::class)
class CasePresenceRequiredResult {
    override fun equals(other: Any?): Boolean = other is CasePresenceRequiredResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CasePresenceRequiredResult()"
}

// command: 19 lines, sha256 08f42d17a635

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

internal object CasePresenceRequiredParamsSerializer : RecordSerializer<CasePresenceRequiredParams>("CasePresenceRequiredParams") {
    override fun WireFields<CasePresenceRequiredParams>.declare() {
        required("text", WireString()) { it.text }
        required("number", WireInt32()) { it.number }
        required("long", WireInt64()) { it.long }
        required("flag", WireBoolean) { it.flag }
        required("row", RowSerializer) { it.row }
        required("list", WireList(WireString())) { it.list }
        required("level", LevelSerializer) { it.level }
        required("blob", WireBytes()) { it.blob }
    }

    override fun make(values: Values): CasePresenceRequiredParams =
        CasePresenceRequiredParams(
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

internal object CasePresenceRequiredResultSerializer : RecordSerializer<CasePresenceRequiredResult>("CasePresenceRequiredResult") {
    override fun WireFields<CasePresenceRequiredResult>.declare() = Unit

    override fun make(values: Values): CasePresenceRequiredResult = CasePresenceRequiredResult()
}
