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

/** What `case/presence-nullable` takes. */
@Serializable(with = CasePresenceNullableParamsSerializer::class)
data class CasePresenceNullableParams(
    val text: String?,
    val number: Int?,
    val long: Long?,
    val flag: Boolean?,
    val row: Row?,
    val list: List<String>?,
    val level: Level?,
    val blob: Bytes?,
)

/** What `case/presence-nullable` gives. */
@Serializable(with = CasePresenceNullableResultSerializer::class)
class CasePresenceNullableResult {
    override fun equals(other: Any?): Boolean = other is CasePresenceNullableResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CasePresenceNullableResult()"
}

// command: 19 lines, sha256 a2348368328f

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

internal object CasePresenceNullableParamsSerializer : RecordSerializer<CasePresenceNullableParams>("CasePresenceNullableParams") {
    override fun WireFields<CasePresenceNullableParams>.declare() {
        required("text", WireNullable(WireString())) { it.text }
        required("number", WireNullable(WireInt32())) { it.number }
        required("long", WireNullable(WireInt64())) { it.long }
        required("flag", WireNullable(WireBoolean)) { it.flag }
        required("row", WireNullable(RowSerializer)) { it.row }
        required("list", WireNullable(WireList(WireString()))) { it.list }
        required("level", WireNullable(LevelSerializer)) { it.level }
        required("blob", WireNullable(WireBytes())) { it.blob }
    }

    override fun make(values: Values): CasePresenceNullableParams =
        CasePresenceNullableParams(
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

internal object CasePresenceNullableResultSerializer : RecordSerializer<CasePresenceNullableResult>("CasePresenceNullableResult") {
    override fun WireFields<CasePresenceNullableResult>.declare() = Unit

    override fun make(values: Values): CasePresenceNullableResult = CasePresenceNullableResult()
}
