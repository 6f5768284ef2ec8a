@Serializable(with = TreeSerializer::class)
data class Tree<out T>(
    val value: T,
    val children: List<Tree<T>>,
)

@Serializable(with = PageSerializer::class)
data class Page<out T>(
    val items: List<T>,
)

@Serializable(with = BoxSerializer::class)
data class Box<out T>(
    val held: T,
)

@Serializable(with = ErrorSerializer::class)
data class Error(
    val code: String,
)

@Serializable(with = ResultSerializer::class)
sealed interface Result<out T, out E> {
    data class Ok<out T, out E>(
        val value: T,
    ) : Result<T, E>

    data class Failed<out T, out E>(
        val error: E,
    ) : Result<T, E>
}

/** What `case/generics-nested` takes. */
@Serializable(with = CaseGenericsNestedParamsSerializer::class)
data class CaseGenericsNestedParams(
    val tree: Tree<String>,
    val result: Result<Page<UByte>, Error>,
    val boxes: Map<String, Box<Box<LocalDate>>>,
)

/** What `case/generics-nested` gives. */
@Serializable(with = CaseGenericsNestedResultSerializer::class)
class CaseGenericsNestedResult {
    override fun equals(other: Any?): Boolean = other is CaseGenericsNestedResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseGenericsNestedResult()"
}

// command: 19 lines, sha256 3881d94ca006

// codecs: 116 lines, sha256 4e89874fddb7
