/** Fixed. */
@Serializable(with = FixedSerializer::class)
data class Fixed<out A, out B>(
    /** A. */
    val a: A,
    /** B. */
    val b: B,
    /** Inner. */
    val inner: Map<Byte, List<Fixed<Map<UInt, Uuid>, Double>>>,
)

/** Swap. */
@Serializable(with = SwapSerializer::class)
data class Swap<out A, out B>(
    /** A. */
    val a: A,
    /** B. */
    val b: B,
    /** Swapped. */
    val swapped: List<Swap<B, A>>,
    /** Half. */
    val half: Swap<List<Byte>, B>? = null,
)

/** Choice. */
@Serializable(with = ChoiceSerializer::class)
sealed interface Choice<out A> {
    /** Leaf. */
    data class Leaf<out A>(
        /** A. */
        val a: A,
    ) : Choice<A>

    /** Other. */
    data class Other<out A>(
        /** Of. */
        val of: List<Choice<Map<String, Byte>>>,
    ) : Choice<A>
}

/** What `case/generics-recursive` takes. */
@Serializable(with = CaseGenericsRecursiveParamsSerializer::class)
data class CaseGenericsRecursiveParams(
    /** Fixed. */
    val fixed: Fixed<String, List<Byte>>,
    /** Swap. */
    val swap: Swap<String, Boolean>,
    /** Choice. */
    val choice: Choice<LocalDate>,
)

/** What `case/generics-recursive` gives. */
@Serializable(with = CaseGenericsRecursiveResultSerializer::class)
class CaseGenericsRecursiveResult {
    override fun equals(other: Any?): Boolean = other is CaseGenericsRecursiveResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseGenericsRecursiveResult()"
}

// command: 14 lines, sha256 f6a0d812af88

// codecs: 99 lines, sha256 e0a0a3d8e0d9
