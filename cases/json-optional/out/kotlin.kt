/** What `case/json-optional` takes. */
@Serializable(with = CaseJsonOptionalParamsSerializer::class)
data class CaseJsonOptionalParams(
    val value: JsonElement? = null,
    val list: List<JsonElement>? = null,
)

/** What `case/json-optional` gives. */
@Serializable(with = CaseJsonOptionalResultSerializer::class)
class CaseJsonOptionalResult {
    override fun equals(other: Any?): Boolean = other is CaseJsonOptionalResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseJsonOptionalResult()"
}

// command: 19 lines, sha256 efbaa60029e2

internal object CaseJsonOptionalParamsSerializer : RecordSerializer<CaseJsonOptionalParams>("CaseJsonOptionalParams") {
    override fun WireFields<CaseJsonOptionalParams>.declare() {
        optional("value", WireJson) { it.value }
        optional("list", WireList(WireJson)) { it.list }
    }

    override fun make(values: Values): CaseJsonOptionalParams =
        CaseJsonOptionalParams(
            value = values[0],
            list = values[1],
        )
}

internal object CaseJsonOptionalResultSerializer : RecordSerializer<CaseJsonOptionalResult>("CaseJsonOptionalResult") {
    override fun WireFields<CaseJsonOptionalResult>.declare() = Unit

    override fun make(values: Values): CaseJsonOptionalResult = CaseJsonOptionalResult()
}
