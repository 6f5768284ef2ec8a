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

// command: 14 lines, sha256 87431be1d4fa

// codecs: 16 lines, sha256 0589067240a7
