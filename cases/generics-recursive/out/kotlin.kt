@Serializable(with = FixedSerializer::class)
data class Fixed<out A, out B>(
    val a: A,
    val b: B,
    val inner: Map<Byte, List<Fixed<Map<UInt, Uuid>, Double>>>,
)

@Serializable(with = SwapSerializer::class)
data class Swap<out A, out B>(
    val a: A,
    val b: B,
    val swapped: List<Swap<B, A>>,
    val half: Swap<List<Byte>, B>? = null,
)

@Serializable(with = ChoiceSerializer::class)
sealed interface Choice<out A> {
    data class Leaf<out A>(
        val a: A,
    ) : Choice<A>

    data class Other<out A>(
        val of: List<Choice<Map<String, Byte>>>,
    ) : Choice<A>
}

/** What `case/generics-recursive` takes. */
@Serializable(with = CaseGenericsRecursiveParamsSerializer::class)
data class CaseGenericsRecursiveParams(
    val fixed: Fixed<String, List<Byte>>,
    val swap: Swap<String, Boolean>,
    val choice: Choice<LocalDate>,
)

/** What `case/generics-recursive` gives. */
@Serializable(with = CaseGenericsRecursiveResultSerializer::class)
class CaseGenericsRecursiveResult {
    override fun equals(other: Any?): Boolean = other is CaseGenericsRecursiveResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseGenericsRecursiveResult()"
}

// command: 19 lines, sha256 b5f6c2085ab2

// codecs: 99 lines, sha256 e0a0a3d8e0d9
