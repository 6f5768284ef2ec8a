/** What `case/array-nested` takes. */
@Serializable(with = CaseArrayNestedParamsSerializer::class)
data class CaseArrayNestedParams(
    val matrix: List<List<Double>>,
    val cube: List<List<List<UByte>>>? = null,
)

/** What `case/array-nested` gives. */
@Serializable(with = CaseArrayNestedResultSerializer::class)
class CaseArrayNestedResult {
    override fun equals(other: Any?): Boolean = other is CaseArrayNestedResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseArrayNestedResult()"
}

// command: 19 lines, sha256 4fec877a2541

// codecs: 18 lines, sha256 263e3349e341
