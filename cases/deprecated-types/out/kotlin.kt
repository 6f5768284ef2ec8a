@Deprecated("use New")
@Serializable(with = OldSerializer::class)
data class Old(
    val value: String,
)

@Serializable(with = NewSerializer::class)
data class New(
    val value: String,
)

@Deprecated("Do not use it in new code.")
@Suppress("DEPRECATION")
@Serializable(with = OldKindSerializer::class)
enum class OldKind(
    /** As on the wire. */
    val wireName: String,
) {
    ONE("one"),
    TWO("two"),
}

@Deprecated("use string")
typealias OldName = String

@Deprecated("gone soon")
@Suppress("DEPRECATION")
@Serializable(with = OldShapeSerializer::class)
sealed interface OldShape {
    data object Dot : OldShape

    data class Line(
        val length: Int,
    ) : OldShape
}

@Suppress("DEPRECATION")
typealias Behind = OldKind?

@Suppress("DEPRECATION", "TYPEALIAS_EXPANSION_DEPRECATION")
typealias Further = List<Behind>

@Serializable(with = CarrierSerializer::class)
sealed interface Carrier {
    data class Some(
        @Suppress("DEPRECATION", "TYPEALIAS_EXPANSION_DEPRECATION")
        val inner: Further,
    ) : Carrier
}

/** What `case/deprecated-types` takes. */
@Serializable(with = CaseDeprecatedTypesParamsSerializer::class)
data class CaseDeprecatedTypesParams(
    val fresh: New,
    @Suppress("DEPRECATION")
    val old: Old? = null,
    @Suppress("DEPRECATION")
    val kind: OldKind? = null,
    @Suppress("DEPRECATION")
    val name: OldName? = null,
    @Suppress("DEPRECATION")
    val shapes: List<OldShape>? = null,
    @Suppress("DEPRECATION", "TYPEALIAS_EXPANSION_DEPRECATION")
    val behind: Field<Behind> = Field.Absent,
    @Suppress("DEPRECATION", "TYPEALIAS_EXPANSION_DEPRECATION")
    val further: Further? = null,
    val carrier: Carrier? = null,
)

/** What `case/deprecated-types` gives. */
@Serializable(with = CaseDeprecatedTypesResultSerializer::class)
class CaseDeprecatedTypesResult {
    override fun equals(other: Any?): Boolean = other is CaseDeprecatedTypesResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDeprecatedTypesResult()"
}

// command: 19 lines, sha256 f362c28ccff1

// codecs: 109 lines, sha256 282e092ba7cf
