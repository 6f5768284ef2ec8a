/** Old. */
@Deprecated("use New")
@Serializable(with = OldSerializer::class)
data class Old(
    /** Value. */
    val value: String,
)

/** New. */
@Serializable(with = NewSerializer::class)
data class New(
    /** Value. */
    val value: String,
)

/** Old kind. */
@Deprecated("Do not use it in new code.")
@Suppress("DEPRECATION")
@Serializable(with = OldKindSerializer::class)
enum class OldKind(
    /** As on the wire. */
    val wireName: String,
) {
    /** One. */
    ONE("one"),

    /** Two. */
    TWO("two"),
}

/** Old name. */
@Deprecated("use string")
typealias OldName = String

/** Old shape. */
@Deprecated("gone soon")
@Suppress("DEPRECATION")
@Serializable(with = OldShapeSerializer::class)
sealed interface OldShape {
    /** Dot. */
    data object Dot : OldShape

    /** Line. */
    data class Line(
        /** Length. */
        val length: Int,
    ) : OldShape
}

/** Behind. */
@Suppress("DEPRECATION")
typealias Behind = OldKind?

/** Further. */
@Suppress("DEPRECATION", "TYPEALIAS_EXPANSION_DEPRECATION")
typealias Further = List<Behind>

/** Carrier. */
@Serializable(with = CarrierSerializer::class)
sealed interface Carrier {
    /** Some. */
    data class Some(
        /** Inner. */
        @Suppress("DEPRECATION", "TYPEALIAS_EXPANSION_DEPRECATION")
        val inner: Further,
    ) : Carrier
}

/** What `case/deprecated-types` takes. */
@Serializable(with = CaseDeprecatedTypesParamsSerializer::class)
data class CaseDeprecatedTypesParams(
    /** Fresh. */
    val fresh: New,
    /** Old. */
    @Suppress("DEPRECATION")
    val old: Old? = null,
    /** Kind. */
    @Suppress("DEPRECATION")
    val kind: OldKind? = null,
    /** Name. */
// types: 24 more lines, sha256 43f36b020083

// command: 14 lines, sha256 5831d285f055

// codecs: 109 lines, sha256 282e092ba7cf
