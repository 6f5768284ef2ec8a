/** What `case/array` takes. */
@Serializable(with = CaseArrayParamsSerializer::class)
data class CaseArrayParams(
    val texts: List<String>,
    val longs: List<Long>,
    val flags: List<Boolean>,
)

/** What `case/array` gives. */
@Serializable(with = CaseArrayResultSerializer::class)
class CaseArrayResult {
    override fun equals(other: Any?): Boolean = other is CaseArrayResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseArrayResult()"
}

// command: 19 lines, sha256 2177f6af4c99

// codecs: 20 lines, sha256 601873c455be
