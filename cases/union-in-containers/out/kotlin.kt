@Serializable(with = ShapeSerializer::class)
sealed interface Shape {
    data object Dot : Shape

    data class Circle(
        val r: Double,
    ) : Shape
}

@Serializable(with = OuterSerializer::class)
sealed interface Outer {
    data class Held(
        val held: Shape,
    ) : Outer

    data class Many(
        val items: List<Shape>,
    ) : Outer
}

/** What `case/union-in-containers` takes. */
@Serializable(with = CaseUnionInContainersParamsSerializer::class)
data class CaseUnionInContainersParams(
    val map: Map<String, Shape>,
    val pair: Tuple2<Shape, Shape?>,
    val outer: Outer? = null,
)

/** What `case/union-in-containers` gives. */
@Serializable(with = CaseUnionInContainersResultSerializer::class)
class CaseUnionInContainersResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionInContainersResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnionInContainersResult()"
}

// command: 19 lines, sha256 44b2fdb6d266

// codecs: 79 lines, sha256 3a0046dcadbd
