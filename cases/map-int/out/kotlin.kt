/** What `case/map-int` takes. */
@Serializable(with = CaseMapIntParamsSerializer::class)
data class CaseMapIntParams(
    val small: Map<Byte, String>,
    val wide: Map<UInt, Boolean>? = null,
)

/** What `case/map-int` gives. */
@Serializable(with = CaseMapIntResultSerializer::class)
class CaseMapIntResult {
    override fun equals(other: Any?): Boolean = other is CaseMapIntResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseMapIntResult()"
}

// command: 19 lines, sha256 39793eaf8d26

// codecs: 18 lines, sha256 a9ab08ee1ce7
