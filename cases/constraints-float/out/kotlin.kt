/** What `case/constraints-float` takes. */
@Serializable(with = CaseConstraintsFloatParamsSerializer::class)
data class CaseConstraintsFloatParams(
    /** Between 0 and 1. */
    val unit: Double,
    /** Between 0.1 and 0.2. */
    val single: Float,
    /** At least -1e-300. */
    val tiny: Double? = null,
)

/** What `case/constraints-float` gives. */
@Serializable(with = CaseConstraintsFloatResultSerializer::class)
class CaseConstraintsFloatResult {
    override fun equals(other: Any?): Boolean = other is CaseConstraintsFloatResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseConstraintsFloatResult()"
}

// command: 19 lines, sha256 b471d614ead7

internal object CaseConstraintsFloatParamsSerializer : RecordSerializer<CaseConstraintsFloatParams>("CaseConstraintsFloatParams") {
    override fun WireFields<CaseConstraintsFloatParams>.declare() {
        required("unit", WireFloat64(min = 0.0, max = 1.0)) { it.unit }
        required("single", WireFloat32(min = 0.1f, max = 0.2f)) { it.single }
        optional("tiny", WireFloat64(min = -1e-300)) { it.tiny }
    }

    override fun make(values: Values): CaseConstraintsFloatParams =
        CaseConstraintsFloatParams(
            unit = values[0],
            single = values[1],
            tiny = values[2],
        )
}

internal object CaseConstraintsFloatResultSerializer : RecordSerializer<CaseConstraintsFloatResult>("CaseConstraintsFloatResult") {
    override fun WireFields<CaseConstraintsFloatResult>.declare() = Unit

    override fun make(values: Values): CaseConstraintsFloatResult = CaseConstraintsFloatResult()
}
