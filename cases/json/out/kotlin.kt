/** What `case/json` takes. */
@Serializable(with = CaseJsonParamsSerializer::class)
data class CaseJsonParams(
    val value: JsonElement,
)

/** What `case/json` gives. */
@Serializable(with = CaseJsonResultSerializer::class)
class CaseJsonResult {
    override fun equals(other: Any?): Boolean = other is CaseJsonResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseJsonResult()"
}

// command: 19 lines, sha256 5dd0696ef7f6

// codecs: 16 lines, sha256 9ab42a9c3440
