/** What `case/constraints-items` takes. */
@Serializable(with = CaseConstraintsItemsParamsSerializer::class)
data class CaseConstraintsItemsParams(
    /** 1 to 3 items. */
    val list: List<String>,
    /** Exactly 2 items. */
    val fixed: List<Int>? = null,
    /** Always empty. */
    val never: List<JsonElement>? = null,
    /** At least 1 item. */
    val maybe: Field<List<UByte>?> = Field.Absent,
)

/** What `case/constraints-items` gives. */
@Serializable(with = CaseConstraintsItemsResultSerializer::class)
class CaseConstraintsItemsResult {
    override fun equals(other: Any?): Boolean = other is CaseConstraintsItemsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseConstraintsItemsResult()"
}

// command: 19 lines, sha256 d85a85c9ce02

internal object CaseConstraintsItemsParamsSerializer : RecordSerializer<CaseConstraintsItemsParams>("CaseConstraintsItemsParams") {
    override fun WireFields<CaseConstraintsItemsParams>.declare() {
        required("list", WireList(WireString(), minItems = 1, maxItems = 3)) { it.list }
        optional("fixed", WireList(WireInt32(), minItems = 2, maxItems = 2)) { it.fixed }
        optional("never", WireList(WireJson, maxItems = 0)) { it.never }
        threeState("maybe", WireNullable(WireList(WireUInt8(), minItems = 1))) { it.maybe }
    }

    override fun make(values: Values): CaseConstraintsItemsParams =
        CaseConstraintsItemsParams(
            list = values[0],
            fixed = values[1],
            never = values[2],
            maybe = values[3],
        )
}

internal object CaseConstraintsItemsResultSerializer : RecordSerializer<CaseConstraintsItemsResult>("CaseConstraintsItemsResult") {
    override fun WireFields<CaseConstraintsItemsResult>.declare() = Unit

    override fun make(values: Values): CaseConstraintsItemsResult = CaseConstraintsItemsResult()
}
