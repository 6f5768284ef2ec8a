@Serializable(with = ModeSerializer::class)
enum class Mode(
    /** As on the wire. */
    val wireName: String,
) {
    FAST("fast"),
    SLOW("SLOW"),
    VERY_SLOW("very-slow"),
    EMPTY(""),
    TWO_WORDS("two words"),
    CLASS("class"),
    N1("1"),
    IT_S_QUOTED("it's \"quoted\""),
    LINE_BREAK("line\nbreak"),
    U1F600("😀"),
}

/** What `case/enum` takes. */
@Serializable(with = CaseEnumParamsSerializer::class)
data class CaseEnumParams(
    val value: Mode,
)

/** What `case/enum` gives. */
@Serializable(with = CaseEnumResultSerializer::class)
class CaseEnumResult {
    override fun equals(other: Any?): Boolean = other is CaseEnumResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseEnumResult()"
}

// command: 19 lines, sha256 a249aa9d9edd

// codecs: 20 lines, sha256 fad361e60503
