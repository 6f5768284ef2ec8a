/** What `case/datetime` takes. */
@Serializable(with = CaseDatetimeParamsSerializer::class)
data class CaseDatetimeParams(
    val value: Instant,
)

/** What `case/datetime` gives. */
@Serializable(with = CaseDatetimeResultSerializer::class)
class CaseDatetimeResult {
    override fun equals(other: Any?): Boolean = other is CaseDatetimeResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDatetimeResult()"
}

// command: 19 lines, sha256 0708b7b3249f

// codecs: 16 lines, sha256 8d9793ebbb56
