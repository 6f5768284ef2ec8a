/** What `case/date` takes. */
@Serializable(with = CaseDateParamsSerializer::class)
data class CaseDateParams(
    val value: LocalDate,
)

/** What `case/date` gives. */
@Serializable(with = CaseDateResultSerializer::class)
class CaseDateResult {
    override fun equals(other: Any?): Boolean = other is CaseDateResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDateResult()"
}

// command: 19 lines, sha256 db0156a21b87

// codecs: 16 lines, sha256 d6b2124690c8
