/** What `case/constraints-pattern` takes. */
@Serializable(with = CaseConstraintsPatternParamsSerializer::class)
data class CaseConstraintsPatternParams(
    /** Matches `^[a-z]+$`. */
    val word: String,
    /** Matches `b`. */
    val found: String? = null,
    /** Matches `^.$`. */
    val any: String? = null,
    /** Matches `^\d{2}$`. */
    val digits: String? = null,
    /** Matches `^\p{Lu}+$`. */
    val upper: String? = null,
    /** Matches `^(?:cat|dog)s?$`. */
    val either: String? = null,
    /** Matches `^\s$`. */
    val space: String? = null,
    /** Matches `^(?=.*\d)[^/]{3,}$`. */
    val ahead: String? = null,
    /** Matches `^\w\b$`. */
    val notNewline: String? = null,
)

/** What `case/constraints-pattern` gives. */
@Serializable(with = CaseConstraintsPatternResultSerializer::class)
class CaseConstraintsPatternResult {
    override fun equals(other: Any?): Boolean = other is CaseConstraintsPatternResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseConstraintsPatternResult()"
}

// command: 19 lines, sha256 08c16a064368

internal object CaseConstraintsPatternParamsSerializer : RecordSerializer<CaseConstraintsPatternParams>("CaseConstraintsPatternParams") {
    override fun WireFields<CaseConstraintsPatternParams>.declare() {
        required("word", WireString(pattern = Regex("""\A[a-z]+\z"""))) { it.word }
        optional("found", WireString(pattern = Regex("b"))) { it.found }
        optional("any", WireString(pattern = Regex("""\A[\x{0}-\x{9}\x{B}-\x{C}\x{E}-\x{2027}\x{202A}-\x{D7FF}\x{E000}-\x{10FFFF}]\z"""))) { it.any }
        optional("digits", WireString(pattern = Regex("""\A[0-9]{2}\z"""))) { it.digits }
        optional("upper", WireString(pattern = Regex("""\A[\p{Lu}]+\z"""))) { it.upper }
        optional("either", WireString(pattern = Regex("""\A(?:cat|dog)s?\z"""))) { it.either }
        optional("space", WireString(pattern = Regex("""\A[\x{9}-\x{D} \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}-\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]\z"""))) { it.space }
        optional("ahead", WireString(pattern = Regex("""\A(?=[\x{0}-\x{9}\x{B}-\x{C}\x{E}-\x{2027}\x{202A}-\x{D7FF}\x{E000}-\x{10FFFF}]*[0-9])[^\/]{3,}\z"""))) { it.ahead }
        optional("notNewline", WireString(pattern = Regex("""\A[0-9A-Z_a-z](?:(?<=[0-9A-Z_a-z])(?![0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?=[0-9A-Z_a-z]))\z"""))) { it.notNewline }
    }

    override fun make(values: Values): CaseConstraintsPatternParams =
        CaseConstraintsPatternParams(
            word = values[0],
            found = values[1],
            any = values[2],
            digits = values[3],
            upper = values[4],
            either = values[5],
            space = values[6],
            ahead = values[7],
            notNewline = values[8],
        )
}

internal object CaseConstraintsPatternResultSerializer : RecordSerializer<CaseConstraintsPatternResult>("CaseConstraintsPatternResult") {
    override fun WireFields<CaseConstraintsPatternResult>.declare() = Unit

    override fun make(values: Values): CaseConstraintsPatternResult = CaseConstraintsPatternResult()
}
