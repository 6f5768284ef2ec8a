/** Tree. */
@Serializable(with = TreeSerializer::class)
data class Tree<out T>(
    /** Value. */
    val value: T,
    /** Children. */
    val children: List<Tree<T>>,
)

/** Page. */
@Serializable(with = PageSerializer::class)
data class Page<out T>(
    /** Items. */
    val items: List<T>,
)

/** Box. */
@Serializable(with = BoxSerializer::class)
data class Box<out T>(
    /** Held. */
    val held: T,
)

/** Error. */
@Serializable(with = ErrorSerializer::class)
data class Error(
    /** Code. */
    val code: String,
)

/** Result. */
@Serializable(with = ResultSerializer::class)
sealed interface Result<out T, out E> {
    /** Ok. */
    data class Ok<out T, out E>(
        /** Value. */
        val value: T,
    ) : Result<T, E>

    /** Failed. */
    data class Failed<out T, out E>(
        /** Error. */
        val error: E,
    ) : Result<T, E>
}

/** What `case/generics-nested` takes. */
@Serializable(with = CaseGenericsNestedParamsSerializer::class)
data class CaseGenericsNestedParams(
    /** Tree. */
    val tree: Tree<String>,
    /** Result. */
    val result: Result<Page<UByte>, Error>,
    /** Boxes. */
    val boxes: Map<String, Box<Box<LocalDate>>>,
)

/** What `case/generics-nested` gives. */
@Serializable(with = CaseGenericsNestedResultSerializer::class)
class CaseGenericsNestedResult {
    override fun equals(other: Any?): Boolean = other is CaseGenericsNestedResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseGenericsNestedResult()"
}

// command: 14 lines, sha256 b7cc1e1d97d5

// codecs: 116 lines, sha256 4e89874fddb7
