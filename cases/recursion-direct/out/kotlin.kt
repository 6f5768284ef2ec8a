/** Node. */
@Serializable(with = NodeSerializer::class)
data class Node(
    /** Name. */
    val name: String,
    /** Next. */
    val next: Node? = null,
    /** Parent. */
    val parent: Node?,
    /** Children. */
    val children: List<Node>,
    /** By name. */
    val byName: Map<String, Node>? = null,
)

/** What `case/recursion-direct` takes. */
@Serializable(with = CaseRecursionDirectParamsSerializer::class)
data class CaseRecursionDirectParams(
    /** Node. */
    val node: Node,
)

/** What `case/recursion-direct` gives. */
@Serializable(with = CaseRecursionDirectResultSerializer::class)
class CaseRecursionDirectResult {
    override fun equals(other: Any?): Boolean = other is CaseRecursionDirectResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseRecursionDirectResult()"
}

// command: 14 lines, sha256 04609b3d5325

// codecs: 35 lines, sha256 8c3be2111824
