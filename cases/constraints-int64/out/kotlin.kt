/** What `case/constraints-int64` takes. */
@Serializable(with = CaseConstraintsInt64ParamsSerializer::class)
data class CaseConstraintsInt64Params(
    /** Between -9223372036854775808 and 9223372036854775807. */
    val whole: Long,
    /** Between 10 and 20. */
    val tens: Long,
    /** At least 9007199254740993. */
    val huge: ULong? = null,
    /** At most -9007199254740993. */
    val below: Long? = null,
)

/** What `case/constraints-int64` gives. */
@Serializable(with = CaseConstraintsInt64ResultSerializer::class)
class CaseConstraintsInt64Result {
    override fun equals(other: Any?): Boolean = other is CaseConstraintsInt64Result

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseConstraintsInt64Result()"
}

// command: 19 lines, sha256 d67cbf0135c3

internal object CaseConstraintsInt64ParamsSerializer : RecordSerializer<CaseConstraintsInt64Params>("CaseConstraintsInt64Params") {
    override fun WireFields<CaseConstraintsInt64Params>.declare() {
        required("whole", WireInt64(min = Long.MIN_VALUE, max = Long.MAX_VALUE)) { it.whole }
        required("tens", WireInt64(min = 10L, max = 20L)) { it.tens }
        optional("huge", WireUInt64(min = 9007199254740993uL)) { it.huge }
        optional("below", WireInt64(max = -9007199254740993L)) { it.below }
    }

    override fun make(values: Values): CaseConstraintsInt64Params =
        CaseConstraintsInt64Params(
            whole = values[0],
            tens = values[1],
            huge = values[2],
            below = values[3],
        )
}

internal object CaseConstraintsInt64ResultSerializer : RecordSerializer<CaseConstraintsInt64Result>("CaseConstraintsInt64Result") {
    override fun WireFields<CaseConstraintsInt64Result>.declare() = Unit

    override fun make(values: Values): CaseConstraintsInt64Result = CaseConstraintsInt64Result()
}
