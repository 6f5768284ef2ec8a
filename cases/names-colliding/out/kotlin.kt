/** What `case/names-colliding` takes. */
@Serializable(with = CaseNamesCollidingParamsSerializer::class)
data class CaseNamesCollidingParams(
    /** Ab. */
    val ab: Int,
    /** A b. */
    val aB2: Int? = null,
    /** A b. */
    val aB3: Int,
    /** A b. */
    val aB4: Int,
    /** Ab. */
    val ab5: Int? = null,
    /** Ab. */
    val ab6: Int,
    /** A b. */
    val aB7: Int,
    /** Ab. */
    val ab8: Int? = null,
    /** Ab. */
    val ab9: Int,
    /** A b. */
    val aB10: Int,
    /** Ab2. */
    val ab22: Int? = null,
    /** Ab 2. */
    val ab23: Int,
    /** A b2. */
    val aB24: Int,
    /** A b. */
    val aB11: Int? = null,
    /** Has ab. */
    val hasAb: Int,
    /** Has ab. */
    val hasAb2: Int,
    /** Value. */
    val value: Int? = null,
    /** Value. */
    val value2: Int,
    /** Value. */
    val value3: Int,
)

/** What `case/names-colliding` gives. */
@Serializable(with = CaseNamesCollidingResultSerializer::class)
class CaseNamesCollidingResult {
    override fun equals(other: Any?): Boolean = other is CaseNamesCollidingResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseNamesCollidingResult()"
}

// command: 14 lines, sha256 d775dad371d8

// codecs: 52 lines, sha256 316504654d97
