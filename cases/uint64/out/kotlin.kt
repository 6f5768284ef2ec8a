/** What `case/uint64` takes. */
@Serializable(with = CaseUint64ParamsSerializer::class)
data class CaseUint64Params(
    val value: ULong,
)

/** What `case/uint64` gives. */
@Serializable(with = CaseUint64ResultSerializer::class)
class CaseUint64Result {
    override fun equals(other: Any?): Boolean = other is CaseUint64Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUint64Result()"
}

// command: 19 lines, sha256 30c44a069c35

// codecs: 16 lines, sha256 df7cd296a1b9
