@Serializable(with = CaseEnumInlineParamsValueSerializer::class)
enum class CaseEnumInlineParamsValue(
    /** As on the wire. */
    val wireName: String,
) {
    A("a"),
    B("b"),
}

@Serializable(with = CaseEnumInlineParamsListItemSerializer::class)
enum class CaseEnumInlineParamsListItem(
    /** As on the wire. */
    val wireName: String,
) {
    X("x"),
    Y("y"),
}

@Serializable(with = CaseEnumInlineParamsMaybeSerializer::class)
enum class CaseEnumInlineParamsMaybe(
    /** As on the wire. */
    val wireName: String,
) {
    ONLY("only"),
}

/** What `case/enum-inline` takes. */
@Serializable(with = CaseEnumInlineParamsSerializer::class)
data class CaseEnumInlineParams(
    val value: CaseEnumInlineParamsValue,
    val list: List<CaseEnumInlineParamsListItem>,
    val maybe: CaseEnumInlineParamsMaybe?,
)

/** What `case/enum-inline` gives. */
@Serializable(with = CaseEnumInlineResultSerializer::class)
class CaseEnumInlineResult {
    override fun equals(other: Any?): Boolean = other is CaseEnumInlineResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseEnumInlineResult()"
}

// command: 19 lines, sha256 6f77db43cd4b

// codecs: 32 lines, sha256 ca5470b01cd3
