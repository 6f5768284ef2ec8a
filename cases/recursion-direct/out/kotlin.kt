@Serializable(with = NodeSerializer::class)
data class Node(
    val name: String,
    val next: Node? = null,
    val parent: Node?,
    val children: List<Node>,
    val byName: Map<String, Node>? = null,
)

/** What `case/recursion-direct` takes. */
@Serializable(with = CaseRecursionDirectParamsSerializer::class)
data class CaseRecursionDirectParams(
    val node: Node,
)

/** What `case/recursion-direct` gives. */
@Serializable(with = CaseRecursionDirectResultSerializer::class)
class CaseRecursionDirectResult {
    override fun equals(other: Any?): Boolean = other is CaseRecursionDirectResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseRecursionDirectResult()"
}

// command: 19 lines, sha256 e8e5b93a2d78

// codecs: 35 lines, sha256 8c3be2111824
