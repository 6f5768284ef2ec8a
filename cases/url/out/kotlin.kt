/** What `case/url` takes. */
@Serializable(with = CaseUrlParamsSerializer::class)
data class CaseUrlParams(
    val value: Url,
)

/** What `case/url` gives. */
@Serializable(with = CaseUrlResultSerializer::class)
class CaseUrlResult {
    override fun equals(other: Any?): Boolean = other is CaseUrlResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUrlResult()"
}

// command: 19 lines, sha256 b0c48177a7d1

// codecs: 16 lines, sha256 43e8ba4d09ec
