/** Params value. */
@Serializable(with = CaseEnumInlineParamsValueSerializer::class)
enum class CaseEnumInlineParamsValue(
    /** As on the wire. */
    val wireName: String,
) {
    /** A. */
    A("a"),

    /** B. */
    B("b"),
}

/** Params list item. */
@Serializable(with = CaseEnumInlineParamsListItemSerializer::class)
enum class CaseEnumInlineParamsListItem(
    /** As on the wire. */
    val wireName: String,
) {
    /** X. */
    X("x"),

    /** Y. */
    Y("y"),
}

/** Params maybe. */
@Serializable(with = CaseEnumInlineParamsMaybeSerializer::class)
enum class CaseEnumInlineParamsMaybe(
    /** As on the wire. */
    val wireName: String,
) {
    /** Only. */
    ONLY("only"),
}

/** What `case/enum-inline` takes. */
@Serializable(with = CaseEnumInlineParamsSerializer::class)
data class CaseEnumInlineParams(
    /** Value. */
    val value: CaseEnumInlineParamsValue,
    /** List. */
    val list: List<CaseEnumInlineParamsListItem>,
    /** Maybe. */
    val maybe: CaseEnumInlineParamsMaybe?,
)

/** What `case/enum-inline` gives. */
@Serializable(with = CaseEnumInlineResultSerializer::class)
class CaseEnumInlineResult {
    override fun equals(other: Any?): Boolean = other is CaseEnumInlineResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseEnumInlineResult()"
}

// command: 14 lines, sha256 620895b4d91d

// codecs: 32 lines, sha256 ca5470b01cd3
