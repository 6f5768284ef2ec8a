/** What `case/boolean` takes. */
@Serializable(with = CaseBooleanParamsSerializer::class)
data class CaseBooleanParams(
    val value: Boolean,
)

/** What `case/boolean` gives. */
@Serializable(with = CaseBooleanResultSerializer::class)
class CaseBooleanResult {
    override fun equals(other: Any?): Boolean = other is CaseBooleanResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseBooleanResult()"
}

// command: 19 lines, sha256 9c2cd36daf8e

// codecs: 16 lines, sha256 9ecbccef62fe
