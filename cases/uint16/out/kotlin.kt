/** What `case/uint16` takes. */
@Serializable(with = CaseUint16ParamsSerializer::class)
data class CaseUint16Params(
    val value: UShort,
)

/** What `case/uint16` gives. */
@Serializable(with = CaseUint16ResultSerializer::class)
class CaseUint16Result {
    override fun equals(other: Any?): Boolean = other is CaseUint16Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUint16Result()"
}

// command: 19 lines, sha256 1839f1da0315

// codecs: 16 lines, sha256 ad4622a0a61c
