/** What `case/constraints-integer` takes. */
@Serializable(with = CaseConstraintsIntegerParamsSerializer::class)
data class CaseConstraintsIntegerParams(
    /**
     * How much of it.
     * Between 0 and 100.
     */
    val percent: UByte,
    /** Between -5 and 5. */
    val signed: Byte,
    /**
     * Since when.
     * At least 1.
     */
    val positive: Long? = null,
    /** At most 1000000. */
    val wide: Int? = null,
)

/** What `case/constraints-integer` gives. */
@Serializable(with = CaseConstraintsIntegerResultSerializer::class)
class CaseConstraintsIntegerResult {
    override fun equals(other: Any?): Boolean = other is CaseConstraintsIntegerResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseConstraintsIntegerResult()"
}

// command: 19 lines, sha256 b1eca537066d

internal object CaseConstraintsIntegerParamsSerializer : RecordSerializer<CaseConstraintsIntegerParams>("CaseConstraintsIntegerParams") {
    override fun WireFields<CaseConstraintsIntegerParams>.declare() {
        required("percent", WireUInt8(min = 0L, max = 100L)) { it.percent }
        required("signed", WireInt8(min = -5L, max = 5L)) { it.signed }
        optional("positive", WireInt53(min = 1L)) { it.positive }
        optional("wide", WireInt32(max = 1000000L)) { it.wide }
    }

    override fun make(values: Values): CaseConstraintsIntegerParams =
        CaseConstraintsIntegerParams(
            percent = values[0],
            signed = values[1],
            positive = values[2],
            wide = values[3],
        )
}

internal object CaseConstraintsIntegerResultSerializer : RecordSerializer<CaseConstraintsIntegerResult>("CaseConstraintsIntegerResult") {
    override fun WireFields<CaseConstraintsIntegerResult>.declare() = Unit

    override fun make(values: Values): CaseConstraintsIntegerResult = CaseConstraintsIntegerResult()
}
