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

// command: 14 lines, sha256 76577d9e83ad

// codecs: 16 lines, sha256 9ab42a9c3440
