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

// command: 14 lines, sha256 c2d381109f59

// codecs: 16 lines, sha256 8d3bb4eef5e0
