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

/** What `case/presence-optional-nullable` takes. */
@Serializable(with = CasePresenceOptionalNullableParamsSerializer::class)
data class CasePresenceOptionalNullableParams(
    val text: Field<String?> = Field.Absent,
    val number: Field<Int?> = Field.Absent,
    val long: Field<Long?> = Field.Absent,
    val flag: Field<Boolean?> = Field.Absent,
    val row: Field<Row?> = Field.Absent,
    val list: Field<List<String>?> = Field.Absent,
    val level: Field<Level?> = Field.Absent,
    val blob: Field<Bytes?> = Field.Absent,
)

/** What `case/presence-optional-nullable` gives. */
@Serializable(with = CasePresenceOptionalNullableResultSerializer::class)
class CasePresenceOptionalNullableResult {
    override fun equals(other: Any?): Boolean = other is CasePresenceOptionalNullableResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CasePresenceOptionalNullableResult()"
}

// command: 19 lines, sha256 39be20bfc9f7

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

internal object CasePresenceOptionalNullableParamsSerializer : RecordSerializer<CasePresenceOptionalNullableParams>("CasePresenceOptionalNullableParams") {
    override fun WireFields<CasePresenceOptionalNullableParams>.declare() {
        threeState("text", WireNullable(WireString())) { it.text }
        threeState("number", WireNullable(WireInt32())) { it.number }
        threeState("long", WireNullable(WireInt64())) { it.long }
        threeState("flag", WireNullable(WireBoolean)) { it.flag }
        threeState("row", WireNullable(RowSerializer)) { it.row }
        threeState("list", WireNullable(WireList(WireString()))) { it.list }
        threeState("level", WireNullable(LevelSerializer)) { it.level }
        threeState("blob", WireNullable(WireBytes())) { it.blob }
    }

    override fun make(values: Values): CasePresenceOptionalNullableParams =
        CasePresenceOptionalNullableParams(
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

internal object CasePresenceOptionalNullableResultSerializer : RecordSerializer<CasePresenceOptionalNullableResult>("CasePresenceOptionalNullableResult") {
    override fun WireFields<CasePresenceOptionalNullableResult>.declare() = Unit

    override fun make(values: Values): CasePresenceOptionalNullableResult = CasePresenceOptionalNullableResult()
}
