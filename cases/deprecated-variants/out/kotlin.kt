@Serializable(with = ShapeSerializer::class)
sealed interface Shape {
    data class Line(
        val length: Int,
        @property:Deprecated("use length")
        val size: Int? = null,
    ) : Shape

    data object Dot : Shape
}

/** What `case/deprecated-variants` takes. */
@Serializable(with = CaseDeprecatedVariantsParamsSerializer::class)
data class CaseDeprecatedVariantsParams(
    val shape: Shape,
)

/** What `case/deprecated-variants` gives. */
@Serializable(with = CaseDeprecatedVariantsResultSerializer::class)
class CaseDeprecatedVariantsResult {
    override fun equals(other: Any?): Boolean = other is CaseDeprecatedVariantsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDeprecatedVariantsResult()"
}

// command: 19 lines, sha256 33c0b2f93c83

// codecs: 44 lines, sha256 feb7f1060380
