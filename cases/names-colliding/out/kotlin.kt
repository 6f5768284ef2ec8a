/** What `case/names-colliding` takes. */
@Serializable(with = CaseNamesCollidingParamsSerializer::class)
data class CaseNamesCollidingParams(
    val ab: Int,
    val aB2: Int? = null,
    val aB3: Int,
    val aB4: Int,
    val ab5: Int? = null,
    val ab6: Int,
    val aB7: Int,
    val ab8: Int? = null,
    val ab9: Int,
    val aB10: Int,
    val ab22: Int? = null,
    val ab23: Int,
    val aB24: Int,
    val aB11: Int? = null,
    val hasAb: Int,
    val hasAb2: Int,
    val value: Int? = null,
    val value2: Int,
    val value3: Int,
)

/** What `case/names-colliding` gives. */
@Serializable(with = CaseNamesCollidingResultSerializer::class)
class CaseNamesCollidingResult {
    override fun equals(other: Any?): Boolean = other is CaseNamesCollidingResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseNamesCollidingResult()"
}

// command: 19 lines, sha256 8100ddac3382

// codecs: 52 lines, sha256 316504654d97
