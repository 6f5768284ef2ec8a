/** What `case/constraints-length` takes. */
@Serializable(with = CaseConstraintsLengthParamsSerializer::class)
data class CaseConstraintsLengthParams(
    /** 2 to 4 characters. */
    val text: String,
    /** Exactly 1 character. */
    val exact: String? = null,
    /** Always empty. */
    val none: String? = null,
    /** At least 1 character. */
    val maybe: String?,
)

/** What `case/constraints-length` gives. */
@Serializable(with = CaseConstraintsLengthResultSerializer::class)
class CaseConstraintsLengthResult {
    override fun equals(other: Any?): Boolean = other is CaseConstraintsLengthResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseConstraintsLengthResult()"
}

// command: 19 lines, sha256 c2a11ea773f3

internal object CaseConstraintsLengthParamsSerializer : RecordSerializer<CaseConstraintsLengthParams>("CaseConstraintsLengthParams") {
    override fun WireFields<CaseConstraintsLengthParams>.declare() {
        required("text", WireString(minLength = 2, maxLength = 4)) { it.text }
        optional("exact", WireString(minLength = 1, maxLength = 1)) { it.exact }
        optional("none", WireString(maxLength = 0)) { it.none }
        required("maybe", WireNullable(WireString(minLength = 1))) { it.maybe }
    }

    override fun make(values: Values): CaseConstraintsLengthParams =
        CaseConstraintsLengthParams(
            text = values[0],
            exact = values[1],
            none = values[2],
            maybe = values[3],
        )
}

internal object CaseConstraintsLengthResultSerializer : RecordSerializer<CaseConstraintsLengthResult>("CaseConstraintsLengthResult") {
    override fun WireFields<CaseConstraintsLengthResult>.declare() = Unit

    override fun make(values: Values): CaseConstraintsLengthResult = CaseConstraintsLengthResult()
}
