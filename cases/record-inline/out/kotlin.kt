@Serializable(with = CaseRecordInlineParamsPointSerializer::class)
data class CaseRecordInlineParamsPoint(
    val x: Double,
    val y: Double? = null,
    val label: String?,
)

@Serializable(with = CaseRecordInlineParamsPathItemAtSerializer::class)
data class CaseRecordInlineParamsPathItemAt(
    val x: Int,
    val y: Int,
)

@Serializable(with = CaseRecordInlineParamsPathItemKindSerializer::class)
enum class CaseRecordInlineParamsPathItemKind(
    /** As on the wire. */
    val wireName: String,
) {
    LINE("line"),
    CURVE("curve"),
}

@Serializable(with = CaseRecordInlineParamsPathItemSerializer::class)
data class CaseRecordInlineParamsPathItem(
    val at: CaseRecordInlineParamsPathItemAt,
    val kind: CaseRecordInlineParamsPathItemKind,
)

/** What `case/record-inline` takes. */
@Serializable(with = CaseRecordInlineParamsSerializer::class)
data class CaseRecordInlineParams(
    val point: CaseRecordInlineParamsPoint,
    val path: List<CaseRecordInlineParamsPathItem>,
)

/** What `case/record-inline` gives. */
@Serializable(with = CaseRecordInlineResultSerializer::class)
class CaseRecordInlineResult {
    override fun equals(other: Any?): Boolean = other is CaseRecordInlineResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseRecordInlineResult()"
}

// command: 19 lines, sha256 e519dcf1873a

// codecs: 63 lines, sha256 fb180ee658b4
