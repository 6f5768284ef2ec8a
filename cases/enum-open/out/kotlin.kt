@Serializable(with = ModeSerializer::class)
sealed interface Mode {
    /** As on the wire. */
    val wireName: String

    data object Fast : Mode {
        override val wireName: String get() = "fast"
    }

    data object Exact : Mode {
        override val wireName: String get() = "exact"
    }

    /** A text that this version does not know. */
    data class Unknown(
        override val wireName: String,
    ) : Mode
}

/** What `case/enum-open` takes. */
@Serializable(with = CaseEnumOpenParamsSerializer::class)
data class CaseEnumOpenParams(
    val value: Mode,
    val more: List<Mode>? = null,
)

/** What `case/enum-open` gives. */
@Serializable(with = CaseEnumOpenResultSerializer::class)
class CaseEnumOpenResult {
    override fun equals(other: Any?): Boolean = other is CaseEnumOpenResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseEnumOpenResult()"
}

// command: 19 lines, sha256 be6e7d4b52a8

internal object ModeSerializer : EnumSerializer<Mode>("Mode", { it.wireName }, { Mode.Unknown(it) }) {
    override fun values(): List<Mode> =
        listOf(
            Mode.Fast,
            Mode.Exact,
        )
}

internal object CaseEnumOpenParamsSerializer : RecordSerializer<CaseEnumOpenParams>("CaseEnumOpenParams") {
    override fun WireFields<CaseEnumOpenParams>.declare() {
        required("value", ModeSerializer) { it.value }
        optional("more", WireList(ModeSerializer)) { it.more }
    }

    override fun make(values: Values): CaseEnumOpenParams =
        CaseEnumOpenParams(
            value = values[0],
            more = values[1],
        )
}

internal object CaseEnumOpenResultSerializer : RecordSerializer<CaseEnumOpenResult>("CaseEnumOpenResult") {
    override fun WireFields<CaseEnumOpenResult>.declare() = Unit

    override fun make(values: Values): CaseEnumOpenResult = CaseEnumOpenResult()
}
