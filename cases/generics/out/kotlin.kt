@Serializable(with = RowSerializer::class)
data class Row(
    val id: Int,
)

@Serializable(with = PageSerializer::class)
data class Page<out T>(
    val items: List<T>,
    val next: Field<T> = Field.Absent,
)

@Serializable(with = PairSerializer::class)
data class Pair<out A, out B>(
    val first: A,
    val second: B,
)

/** What `case/generics` takes. */
@Serializable(with = CaseGenericsParamsSerializer::class)
data class CaseGenericsParams(
    val page: Page<Long>,
    val rows: Page<Row>,
    val pair: Pair<String, Boolean?>? = null,
)

/** What `case/generics` gives. */
@Serializable(with = CaseGenericsResultSerializer::class)
class CaseGenericsResult {
    override fun equals(other: Any?): Boolean = other is CaseGenericsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseGenericsResult()"
}

// command: 19 lines, sha256 17ffcb67f483

// codecs: 62 lines, sha256 43c60c256bc6
