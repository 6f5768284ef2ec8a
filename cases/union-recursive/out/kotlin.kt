@Serializable(with = ExpressionSerializer::class)
sealed interface Expression {
    data class Number(
        val value: Double,
    ) : Expression

    data class Add(
        val left: Expression,
        val right: Expression,
    ) : Expression

    data class Negate(
        val of: Expression,
    ) : Expression

    data class Sum(
        val of: List<Expression>,
    ) : Expression

    data class Maybe(
        val of: Expression? = null,
    ) : Expression
}

/** What `case/union-recursive` takes. */
@Serializable(with = CaseUnionRecursiveParamsSerializer::class)
data class CaseUnionRecursiveParams(
    val value: Expression,
)

/** What `case/union-recursive` gives. */
@Serializable(with = CaseUnionRecursiveResultSerializer::class)
class CaseUnionRecursiveResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionRecursiveResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnionRecursiveResult()"
}

// command: 19 lines, sha256 bcd5f6b2a0bb

// codecs: 92 lines, sha256 c5303bc30e0c
