@Serializable(with = ModeSerializer::class)
enum class Mode(
    /** As on the wire. */
    val wireName: String,
) {
    A_B("a-b"),
    A_B2("a_b"),
    A_B3("aB"),
    AB("AB"),
    A_B4("a b"),
    AB2("ab"),
    A_B5("A_B"),
    A_B6("a--b"),
    N1A("1a"),
    N1A2("_1a"),
    U24("\$"),
    U25("%"),
    E("é"),
    E2("e"),
}

/** What `case/enum-colliding` takes. */
@Serializable(with = CaseEnumCollidingParamsSerializer::class)
data class CaseEnumCollidingParams(
    val value: List<Mode>,
)

/** What `case/enum-colliding` gives. */
@Serializable(with = CaseEnumCollidingResultSerializer::class)
class CaseEnumCollidingResult {
    override fun equals(other: Any?): Boolean = other is CaseEnumCollidingResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseEnumCollidingResult()"
}

// command: 19 lines, sha256 b909e54a0550

// codecs: 20 lines, sha256 5a1c7ee46f18
