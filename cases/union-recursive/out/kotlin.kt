/** Expression. */
@Serializable(with = ExpressionSerializer::class)
sealed interface Expression {
    /** Number. */
    data class Number(
        /** Value. */
        val value: Double,
    ) : Expression

    /** Add. */
    data class Add(
        /** Left. */
        val left: Expression,
        /** Right. */
        val right: Expression,
    ) : Expression

    /** Negate. */
    data class Negate(
        /** Of. */
        val of: Expression,
    ) : Expression

    /** Sum. */
    data class Sum(
        /** Of. */
        val of: List<Expression>,
    ) : Expression

    /** Maybe. */
    data class Maybe(
        /** Of. */
        val of: Expression? = null,
    ) : Expression
}

/** What `case/union-recursive` takes. */
@Serializable(with = CaseUnionRecursiveParamsSerializer::class)
data class CaseUnionRecursiveParams(
    /** Value. */
    val value: Expression,
)

/** What `case/union-recursive` gives. */
@Serializable(with = CaseUnionRecursiveResultSerializer::class)
class CaseUnionRecursiveResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionRecursiveResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnionRecursiveResult()"
}

// command: 14 lines, sha256 6e5a168e66ad

// codecs: 92 lines, sha256 c5303bc30e0c
