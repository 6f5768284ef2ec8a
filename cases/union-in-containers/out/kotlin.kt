/** Shape. */
@Serializable(with = ShapeSerializer::class)
sealed interface Shape {
    /** Dot. */
    data object Dot : Shape

    /** Circle. */
    data class Circle(
        /** R. */
        val r: Double,
    ) : Shape
}

/** Outer. */
@Serializable(with = OuterSerializer::class)
sealed interface Outer {
    /** Held. */
    data class Held(
        /** Held. */
        val held: Shape,
    ) : Outer

    /** Many. */
    data class Many(
        /** Items. */
        val items: List<Shape>,
    ) : Outer
}

/** What `case/union-in-containers` takes. */
@Serializable(with = CaseUnionInContainersParamsSerializer::class)
data class CaseUnionInContainersParams(
    /** Map. */
    val map: Map<String, Shape>,
    /** Pair. */
    val pair: Tuple2<Shape, Shape?>,
    /** Outer. */
    val outer: Outer? = null,
)

/** What `case/union-in-containers` gives. */
@Serializable(with = CaseUnionInContainersResultSerializer::class)
class CaseUnionInContainersResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionInContainersResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnionInContainersResult()"
}

// command: 14 lines, sha256 cb97cb9aee26

// codecs: 79 lines, sha256 3a0046dcadbd
