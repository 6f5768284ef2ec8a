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

// command: 19 lines, sha256 0232be8b816c

// codecs: 16 lines, sha256 edf657469555
