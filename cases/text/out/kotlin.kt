/** What `case/text` takes. */
@Serializable(with = CaseTextParamsSerializer::class)
data class CaseTextParams(
    val value: String? = null,
    val n: Double? = null,
)

/** What `case/text` gives. */
@Serializable(with = CaseTextResultSerializer::class)
class CaseTextResult {
    override fun equals(other: Any?): Boolean = other is CaseTextResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseTextResult()"
}

// command: 19 lines, sha256 02d42c44664b

// codecs: 18 lines, sha256 ed19872f7963
