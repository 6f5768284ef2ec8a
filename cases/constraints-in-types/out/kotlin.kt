typealias Code = String

@Serializable(with = RowSerializer::class)
data class Row(
    /** Matches `^[A-Z]{2}$`. */
    val code: Code,
    /** Between 1 and 9. */
    val count: UInt,
)

@Serializable(with = ChoiceSerializer::class)
sealed interface Choice {
    data class A(
        /** At most 3. */
        val size: Byte,
    ) : Choice

    data object B : Choice
}

/** What `case/constraints-in-types` takes. */
@Serializable(with = CaseConstraintsInTypesParamsSerializer::class)
data class CaseConstraintsInTypesParams(
    val row: Row,
    val rows: List<Row>? = null,
    val choice: Choice? = null,
)

/** What `case/constraints-in-types` gives. */
@Serializable(with = CaseConstraintsInTypesResultSerializer::class)
class CaseConstraintsInTypesResult {
    override fun equals(other: Any?): Boolean = other is CaseConstraintsInTypesResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseConstraintsInTypesResult()"
}

// command: 19 lines, sha256 0da41b36fc48

internal object RowSerializer : RecordSerializer<Row>("Row") {
    override fun WireFields<Row>.declare() {
        required("code", WireString(pattern = Regex("""\A[A-Z]{2}\z"""))) { it.code }
        required("count", WireUInt32(min = 1L, max = 9L)) { it.count }
    }

    override fun make(values: Values): Row =
        Row(
            code = values[0],
            count = values[1],
        )
}

internal object ChoiceSerializer : UnionSerializer<Choice>("Choice", tag = "kind") {
    override fun WireVariants<Choice>.declare() {
        fields("a", ChoiceASerializer)
        unit("b", Choice.B)
    }

    override fun tagOf(value: Choice): String =
        when (value) {
            is Choice.A -> "a"
            is Choice.B -> "b"
        }
}

internal object ChoiceASerializer : RecordSerializer<Choice.A>("Choice.A") {
    override fun WireFields<Choice.A>.declare() {
        required("size", WireInt8(max = 3L)) { it.size }
    }

    override fun make(values: Values): Choice.A =
        Choice.A(
            size = values[0],
        )
}

internal object CaseConstraintsInTypesParamsSerializer : RecordSerializer<CaseConstraintsInTypesParams>("CaseConstraintsInTypesParams") {
    override fun WireFields<CaseConstraintsInTypesParams>.declare() {
        required("row", RowSerializer) { it.row }
        optional("rows", WireList(RowSerializer)) { it.rows }
        optional("choice", ChoiceSerializer) { it.choice }
    }

    override fun make(values: Values): CaseConstraintsInTypesParams =
        CaseConstraintsInTypesParams(
            row = values[0],
            rows = values[1],
            choice = values[2],
        )
}

internal object CaseConstraintsInTypesResultSerializer : RecordSerializer<CaseConstraintsInTypesResult>("CaseConstraintsInTypesResult") {
    override fun WireFields<CaseConstraintsInTypesResult>.declare() = Unit

    override fun make(values: Values): CaseConstraintsInTypesResult = CaseConstraintsInTypesResult()
}
