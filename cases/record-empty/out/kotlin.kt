@Serializable(with = NothingSerializer::class)
class Nothing {
    override fun equals(other: Any?): Boolean = other is Nothing

    override fun hashCode(): Int = 0

    override fun toString(): String = "Nothing()"
}

/** What `case/record-empty` takes. */
@Serializable(with = CaseRecordEmptyParamsSerializer::class)
data class CaseRecordEmptyParams(
    val nothing: Nothing,
    val list: List<Nothing>? = null,
)

/** What `case/record-empty` gives. */
@Serializable(with = CaseRecordEmptyResultSerializer::class)
class CaseRecordEmptyResult {
    override fun equals(other: Any?): Boolean = other is CaseRecordEmptyResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseRecordEmptyResult()"
}

// command: 19 lines, sha256 3c116db9111b

// codecs: 24 lines, sha256 e7b97247c9a6
