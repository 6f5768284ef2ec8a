@Serializable(with = StateSerializer::class)
sealed interface State {
    data object On : State

    data object Off : State
}

/** What `case/union-unit` takes. */
@Serializable(with = CaseUnionUnitParamsSerializer::class)
data class CaseUnionUnitParams(
    val state: State,
)

/** What `case/union-unit` gives. */
@Serializable(with = CaseUnionUnitResultSerializer::class)
class CaseUnionUnitResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionUnitResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnionUnitResult()"
}

// command: 19 lines, sha256 434514f0b2a7

// codecs: 29 lines, sha256 3538fe97ea6d
