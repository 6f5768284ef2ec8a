/** Mode. */
@Serializable(with = ModeSerializer::class)
enum class Mode(
    /** As on the wire. */
    val wireName: String,
) {
    /** Fast. */
    FAST("fast"),

    /** Slow. */
    SLOW("SLOW"),

    /** Very slow. */
    VERY_SLOW("very-slow"),

    /** Nameless. */
    EMPTY(""),

    /** Two words. */
    TWO_WORDS("two words"),

    /** Class. */
    CLASS("class"),

    /** 1. */
    N1("1"),

    /** It s quoted. */
    IT_S_QUOTED("it's \"quoted\""),

    /** Line break. */
    LINE_BREAK("line\nbreak"),

    /** U1f600. */
    U1F600("😀"),
}

/** What `case/enum` takes. */
@Serializable(with = CaseEnumParamsSerializer::class)
data class CaseEnumParams(
    /** Value. */
    val value: Mode,
)

/** What `case/enum` gives. */
@Serializable(with = CaseEnumResultSerializer::class)
class CaseEnumResult {
    override fun equals(other: Any?): Boolean = other is CaseEnumResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseEnumResult()"
}

// command: 14 lines, sha256 1d97680266f4

// codecs: 20 lines, sha256 fad361e60503
