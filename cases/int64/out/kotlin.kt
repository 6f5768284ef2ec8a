/** What `case/int64` takes. */
@Serializable(with = CaseInt64ParamsSerializer::class)
data class CaseInt64Params(
    val value: Long,
)

/** What `case/int64` gives. */
@Serializable(with = CaseInt64ResultSerializer::class)
class CaseInt64Result {
    override fun equals(other: Any?): Boolean = other is CaseInt64Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseInt64Result()"
}

// command: 14 lines, sha256 5fc555414ce9

// codecs: 16 lines, sha256 edf657469555
