@Serializable(with = TreeSerializer::class)
data class Tree(
    val value: List<Tree>,
)

@Serializable(with = NodeSerializer::class)
data class Node(
    val next: Node? = null,
)

/** What `case/depth` takes. */
@Serializable(with = CaseDepthParamsSerializer::class)
data class CaseDepthParams(
    val any: JsonElement? = null,
    val tree: Tree? = null,
    val node: Node? = null,
)

/** What `case/depth` gives. */
@Serializable(with = CaseDepthResultSerializer::class)
class CaseDepthResult {
    override fun equals(other: Any?): Boolean = other is CaseDepthResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDepthResult()"
}

// command: 19 lines, sha256 cda4690a4242

// codecs: 35 lines, sha256 0401a16f64b3
