/** What `case/uint32` takes. */
@Serializable(with = CaseUint32ParamsSerializer::class)
data class CaseUint32Params(
    val value: UInt,
)

/** What `case/uint32` gives. */
@Serializable(with = CaseUint32ResultSerializer::class)
class CaseUint32Result {
    override fun equals(other: Any?): Boolean = other is CaseUint32Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUint32Result()"
}

// command: 19 lines, sha256 9236fd85610e

// codecs: 16 lines, sha256 46bfca402383
