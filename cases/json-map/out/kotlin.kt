/** What `case/json-map` takes. */
@Serializable(with = CaseJsonMapParamsSerializer::class)
data class CaseJsonMapParams(
    val value: Map<String, JsonElement>,
)

/** What `case/json-map` gives. */
@Serializable(with = CaseJsonMapResultSerializer::class)
class CaseJsonMapResult {
    override fun equals(other: Any?): Boolean = other is CaseJsonMapResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseJsonMapResult()"
}

// command: 19 lines, sha256 a3c74ba9f2a0

// codecs: 16 lines, sha256 0589067240a7
