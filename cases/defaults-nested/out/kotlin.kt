@Serializable(with = WindowSerializer::class)
data class Window(
    val title: String,
    val width: UShort = 800u,
    val height: UShort = 600u,
)

@Serializable(with = ChoiceSerializer::class)
sealed interface Choice {
    data object None : Choice

    data class Window(
        val scale: Double = 1.0,
    ) : Choice

    data class Big(
        val size: Long,
    ) : Choice
}

/** What `case/defaults-nested` takes. */
@Serializable(with = CaseDefaultsNestedParamsSerializer::class)
data class CaseDefaultsNestedParams(
    val window: Window = Window(title = "main"),
    val windows: List<Window> = listOf(Window(title = "a", width = 1u)),
    val table: Map<String, Long> = mapOf("a" to 1L),
    val empties: List<String> = emptyList(),
    val choice: Choice = Choice.Big(size = 5L),
    val given: Window? = null,
)

/** What `case/defaults-nested` gives. */
@Serializable(with = CaseDefaultsNestedResultSerializer::class)
class CaseDefaultsNestedResult {
    override fun equals(other: Any?): Boolean = other is CaseDefaultsNestedResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDefaultsNestedResult()"
}

// command: 19 lines, sha256 f14e1224f8fa

internal object WindowSerializer : RecordSerializer<Window>("Window") {
    override fun WireFields<Window>.declare() {
        required("title", WireString()) { it.title }
        defaulted("width", WireUInt16(), "800") { it.width }
        defaulted("height", WireUInt16(), "600") { it.height }
    }

    override fun make(values: Values): Window =
        Window(
            title = values[0],
            width = values[1],
            height = values[2],
        )
}

internal object ChoiceSerializer : UnionSerializer<Choice>("Choice", tag = "kind") {
    override fun WireVariants<Choice>.declare() {
        unit("none", Choice.None)
        fields("window", ChoiceWindowSerializer)
        fields("big", ChoiceBigSerializer)
    }

    override fun tagOf(value: Choice): String =
        when (value) {
            is Choice.None -> "none"
            is Choice.Window -> "window"
            is Choice.Big -> "big"
        }
}

internal object ChoiceWindowSerializer : RecordSerializer<Choice.Window>("Choice.Window") {
    override fun WireFields<Choice.Window>.declare() {
        defaulted("scale", WireFloat64(), "1") { it.scale }
    }

    override fun make(values: Values): Choice.Window =
        Choice.Window(
            scale = values[0],
        )
}

internal object ChoiceBigSerializer : RecordSerializer<Choice.Big>("Choice.Big") {
    override fun WireFields<Choice.Big>.declare() {
        required("size", WireInt64()) { it.size }
    }

    override fun make(values: Values): Choice.Big =
        Choice.Big(
            size = values[0],
        )
}

internal object CaseDefaultsNestedParamsSerializer : RecordSerializer<CaseDefaultsNestedParams>("CaseDefaultsNestedParams") {
    override fun WireFields<CaseDefaultsNestedParams>.declare() {
        defaulted("window", WindowSerializer, "{\"title\":\"main\"}") { it.window }
        defaulted("windows", WireList(WindowSerializer), "[{\"title\":\"a\",\"width\":1}]") { it.windows }
        defaulted("table", WireMap(WireString(), WireInt64()), "{\"a\":\"1\"}") { it.table }
        defaulted("empties", WireList(WireString()), "[]") { it.empties }
        defaulted("choice", ChoiceSerializer, "{\"kind\":\"big\",\"size\":\"5\"}") { it.choice }
        optional("given", WindowSerializer) { it.given }
    }

    override fun make(values: Values): CaseDefaultsNestedParams =
        CaseDefaultsNestedParams(
            window = values[0],
            windows = values[1],
            table = values[2],
            empties = values[3],
            choice = values[4],
            given = values[5],
        )
}

internal object CaseDefaultsNestedResultSerializer : RecordSerializer<CaseDefaultsNestedResult>("CaseDefaultsNestedResult") {
    override fun WireFields<CaseDefaultsNestedResult>.declare() = Unit

    override fun make(values: Values): CaseDefaultsNestedResult = CaseDefaultsNestedResult()
}
