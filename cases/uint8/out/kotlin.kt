/** What `case/uint8` takes. */
@Serializable(with = CaseUint8ParamsSerializer::class)
data class CaseUint8Params(
    val value: UByte,
)

/** What `case/uint8` gives. */
@Serializable(with = CaseUint8ResultSerializer::class)
class CaseUint8Result {
    override fun equals(other: Any?): Boolean = other is CaseUint8Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUint8Result()"
}

// command: 19 lines, sha256 9aaced5e5fd0

// codecs: 16 lines, sha256 a61f0a8cb789
