/** What `case/sensitive-containers` takes. */
@Serializable(with = CaseSensitiveContainersParamsSerializer::class)
data class CaseSensitiveContainersParams(
    val user: String,
    /** At most 2 items. */
    val list: List<String>,
    val matrix: List<List<String>>,
    val map: Map<String, Int>,
    val pair: Tuple2<String, Int>,
    val any: JsonElement,
    val some: List<String?>? = null,
) {
    override fun toString(): String = "CaseSensitiveContainersParams(user=$user, list=***, matrix=***, map=***, pair=***, any=***, some=***)"
}

/** What `case/sensitive-containers` gives. */
@Serializable(with = CaseSensitiveContainersResultSerializer::class)
class CaseSensitiveContainersResult {
    override fun equals(other: Any?): Boolean = other is CaseSensitiveContainersResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseSensitiveContainersResult()"
}

// command: 19 lines, sha256 56e43fe732d9

// codecs: 28 lines, sha256 c2755a748d95
