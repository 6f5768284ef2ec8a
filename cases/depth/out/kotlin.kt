/** Tree. */
@Serializable(with = TreeSerializer::class)
data class Tree(
    /** What it stands for. */
    val value: List<Tree>,
)

/** Node. */
@Serializable(with = NodeSerializer::class)
data class Node(
    /** Next. */
    val next: Node? = null,
)

/** What `case/depth` takes. */
@Serializable(with = CaseDepthParamsSerializer::class)
data class CaseDepthParams(
    /** Any. */
    val any: JsonElement? = null,
    /** Tree. */
    val tree: Tree? = null,
    /** Node. */
    val node: Node? = null,
)

/** What `case/depth` gives. */
@Serializable(with = CaseDepthResultSerializer::class)
class CaseDepthResult {
    override fun equals(other: Any?): Boolean = other is CaseDepthResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDepthResult()"
}

// command: 14 lines, sha256 51fa9756300d

// codecs: 35 lines, sha256 0401a16f64b3
