/** What `case/int8` takes. */
@Serializable(with = CaseInt8ParamsSerializer::class)
data class CaseInt8Params(
    val value: Byte,
)

/** What `case/int8` gives. */
@Serializable(with = CaseInt8ResultSerializer::class)
class CaseInt8Result {
    override fun equals(other: Any?): Boolean = other is CaseInt8Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseInt8Result()"
}

// command: 19 lines, sha256 109b345c418b

// codecs: 16 lines, sha256 e19b5491c7cb
