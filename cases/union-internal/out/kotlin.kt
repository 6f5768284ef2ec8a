@Serializable(with = ShapeSerializer::class)
sealed interface Shape {
    data class Circle(
        val radius: Double,
    ) : Shape

    data class Rectangle(
        val width: Double,
        val height: Double? = null,
    ) : Shape

    data class Named(
        val name: String?,
        val id: Long,
    ) : Shape
}

/** What `case/union-internal` takes. */
@Serializable(with = CaseUnionInternalParamsSerializer::class)
data class CaseUnionInternalParams(
    val shape: Shape,
    val more: List<Shape>? = null,
)

/** What `case/union-internal` gives. */
@Serializable(with = CaseUnionInternalResultSerializer::class)
class CaseUnionInternalResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionInternalResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnionInternalResult()"
}

// command: 19 lines, sha256 a0b12c3842b1

internal object ShapeSerializer : UnionSerializer<Shape>("Shape", tag = "kind") {
    override fun WireVariants<Shape>.declare() {
        fields("circle", ShapeCircleSerializer)
        fields("rectangle", ShapeRectangleSerializer)
        fields("named", ShapeNamedSerializer)
    }

    override fun tagOf(value: Shape): String =
        when (value) {
            is Shape.Circle -> "circle"
            is Shape.Rectangle -> "rectangle"
            is Shape.Named -> "named"
        }
}

internal object ShapeCircleSerializer : RecordSerializer<Shape.Circle>("Shape.Circle") {
    override fun WireFields<Shape.Circle>.declare() {
        required("radius", WireFloat64()) { it.radius }
    }

    override fun make(values: Values): Shape.Circle =
        Shape.Circle(
            radius = values[0],
        )
}

internal object ShapeRectangleSerializer : RecordSerializer<Shape.Rectangle>("Shape.Rectangle") {
    override fun WireFields<Shape.Rectangle>.declare() {
        required("width", WireFloat64()) { it.width }
        optional("height", WireFloat64()) { it.height }
    }

    override fun make(values: Values): Shape.Rectangle =
        Shape.Rectangle(
            width = values[0],
            height = values[1],
        )
}

internal object ShapeNamedSerializer : RecordSerializer<Shape.Named>("Shape.Named") {
    override fun WireFields<Shape.Named>.declare() {
        required("name", WireNullable(WireString())) { it.name }
        required("id", WireInt64()) { it.id }
    }

    override fun make(values: Values): Shape.Named =
        Shape.Named(
            name = values[0],
            id = values[1],
        )
}

internal object CaseUnionInternalParamsSerializer : RecordSerializer<CaseUnionInternalParams>("CaseUnionInternalParams") {
    override fun WireFields<CaseUnionInternalParams>.declare() {
        required("shape", ShapeSerializer) { it.shape }
        optional("more", WireList(ShapeSerializer)) { it.more }
    }

    override fun make(values: Values): CaseUnionInternalParams =
        CaseUnionInternalParams(
            shape = values[0],
            more = values[1],
        )
}

internal object CaseUnionInternalResultSerializer : RecordSerializer<CaseUnionInternalResult>("CaseUnionInternalResult") {
    override fun WireFields<CaseUnionInternalResult>.declare() = Unit

    override fun make(values: Values): CaseUnionInternalResult = CaseUnionInternalResult()
}
