/** What `case/int16` takes. */
@Serializable(with = CaseInt16ParamsSerializer::class)
data class CaseInt16Params(
    val value: Short,
)

/** What `case/int16` gives. */
@Serializable(with = CaseInt16ResultSerializer::class)
class CaseInt16Result {
    override fun equals(other: Any?): Boolean = other is CaseInt16Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseInt16Result()"
}

// command: 19 lines, sha256 f2e2baf58fec

// codecs: 16 lines, sha256 105e01f6c91d
