@Serializable(with = ExactSerializer::class)
data class Exact(
    val a: Int,
    val b: String? = null,
    val loose: Loose? = null,
    val inner: Inner? = null,
)

@Serializable(with = InnerSerializer::class)
class Inner {
    override fun equals(other: Any?): Boolean = other is Inner

    override fun hashCode(): Int = 0

    override fun toString(): String = "Inner()"
}

@Serializable(with = LooseSerializer::class)
data class Loose(
    val x: Int,
    val exact: Exact? = null,
)

/** What `case/record-strict` takes. */
@Serializable(with = CaseRecordStrictParamsSerializer::class)
data class CaseRecordStrictParams(
    val value: Exact,
    val loose: Loose? = null,
)

/** What `case/record-strict` gives. */
@Serializable(with = CaseRecordStrictResultSerializer::class)
class CaseRecordStrictResult {
    override fun equals(other: Any?): Boolean = other is CaseRecordStrictResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseRecordStrictResult()"
}

// command: 19 lines, sha256 600374d9ab87

internal object ExactSerializer : RecordSerializer<Exact>("Exact", isStrict = true) {
    override fun WireFields<Exact>.declare() {
        required("a", WireInt32()) { it.a }
        optional("b", WireString()) { it.b }
        optional("loose", LooseSerializer) { it.loose }
        optional("inner", InnerSerializer) { it.inner }
    }

    override fun make(values: Values): Exact =
        Exact(
            a = values[0],
            b = values[1],
            loose = values[2],
            inner = values[3],
        )
}

internal object InnerSerializer : RecordSerializer<Inner>("Inner", isStrict = true) {
    override fun WireFields<Inner>.declare() = Unit

    override fun make(values: Values): Inner = Inner()
}

internal object LooseSerializer : RecordSerializer<Loose>("Loose") {
    override fun WireFields<Loose>.declare() {
        required("x", WireInt32()) { it.x }
        optional("exact", ExactSerializer) { it.exact }
    }

    override fun make(values: Values): Loose =
        Loose(
            x = values[0],
            exact = values[1],
        )
}

internal object CaseRecordStrictParamsSerializer : RecordSerializer<CaseRecordStrictParams>("CaseRecordStrictParams") {
    override fun WireFields<CaseRecordStrictParams>.declare() {
        required("value", ExactSerializer) { it.value }
        optional("loose", LooseSerializer) { it.loose }
    }

    override fun make(values: Values): CaseRecordStrictParams =
        CaseRecordStrictParams(
            value = values[0],
            loose = values[1],
        )
}

internal object CaseRecordStrictResultSerializer : RecordSerializer<CaseRecordStrictResult>("CaseRecordStrictResult") {
    override fun WireFields<CaseRecordStrictResult>.declare() = Unit

    override fun make(values: Values): CaseRecordStrictResult = CaseRecordStrictResult()
}
