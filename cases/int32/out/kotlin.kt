/** What `case/int32` takes. */
@Serializable(with = CaseInt32ParamsSerializer::class)
data class CaseInt32Params(
    val value: Int,
)

/** What `case/int32` gives. */
@Serializable(with = CaseInt32ResultSerializer::class)
class CaseInt32Result {
    override fun equals(other: Any?): Boolean = other is CaseInt32Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseInt32Result()"
}

// command: 19 lines, sha256 eaa64f72b07f

// codecs: 16 lines, sha256 ecc7913e14ec
