/** What `case/string` takes. */
@Serializable(with = CaseStringParamsSerializer::class)
data class CaseStringParams(
    val value: String,
)

/** What `case/string` gives. */
@Serializable(with = CaseStringResultSerializer::class)
class CaseStringResult {
    override fun equals(other: Any?): Boolean = other is CaseStringResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseStringResult()"
}

// command: 19 lines, sha256 7034feb5ad60

// codecs: 16 lines, sha256 8d3bb4eef5e0
