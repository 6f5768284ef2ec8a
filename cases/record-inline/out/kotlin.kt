/** Params point. */
@Serializable(with = CaseRecordInlineParamsPointSerializer::class)
data class CaseRecordInlineParamsPoint(
    /** X. */
    val x: Double,
    /** Y. */
    val y: Double? = null,
    /** Label. */
    val label: String?,
)

/** Params path item at. */
@Serializable(with = CaseRecordInlineParamsPathItemAtSerializer::class)
data class CaseRecordInlineParamsPathItemAt(
    /** X. */
    val x: Int,
    /** Y. */
    val y: Int,
)

/** Params path item kind. */
@Serializable(with = CaseRecordInlineParamsPathItemKindSerializer::class)
enum class CaseRecordInlineParamsPathItemKind(
    /** As on the wire. */
    val wireName: String,
) {
    /** Line. */
    LINE("line"),

    /** Curve. */
    CURVE("curve"),
}

/** Params path item. */
@Serializable(with = CaseRecordInlineParamsPathItemSerializer::class)
data class CaseRecordInlineParamsPathItem(
    /** At. */
    val at: CaseRecordInlineParamsPathItemAt,
    /** Kind. */
    val kind: CaseRecordInlineParamsPathItemKind,
)

/** What `case/record-inline` takes. */
@Serializable(with = CaseRecordInlineParamsSerializer::class)
data class CaseRecordInlineParams(
    /** Point. */
    val point: CaseRecordInlineParamsPoint,
    /** Path. */
    val path: List<CaseRecordInlineParamsPathItem>,
)

/** What `case/record-inline` gives. */
@Serializable(with = CaseRecordInlineResultSerializer::class)
class CaseRecordInlineResult {
    override fun equals(other: Any?): Boolean = other is CaseRecordInlineResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseRecordInlineResult()"
}

// command: 14 lines, sha256 1964ff7a4486

// codecs: 63 lines, sha256 fb180ee658b4
