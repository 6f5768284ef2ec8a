@Serializable(with = RowSerializer::class)
data class Row(
    val id: Long,
    val note: String? = null,
)

/** What `case/array-of-records` takes. */
@Serializable(with = CaseArrayOfRecordsParamsSerializer::class)
data class CaseArrayOfRecordsParams(
    val rows: List<Row>,
    val pages: List<List<Row>>? = null,
)

/** What `case/array-of-records` gives. */
@Serializable(with = CaseArrayOfRecordsResultSerializer::class)
class CaseArrayOfRecordsResult {
    override fun equals(other: Any?): Boolean = other is CaseArrayOfRecordsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseArrayOfRecordsResult()"
}

// command: 19 lines, sha256 b0366b3b7e16

// codecs: 31 lines, sha256 bc1bd7040322
