@Serializable(with = CaseNullableElementsParamsRowsItemSerializer::class)
data class CaseNullableElementsParamsRowsItem(
    val n: Byte?,
)

/** What `case/nullable-elements` takes. */
@Serializable(with = CaseNullableElementsParamsSerializer::class)
data class CaseNullableElementsParams(
    val list: List<String?>,
    val map: Map<String, Long?>,
    val pair: Tuple2<Uuid?, Boolean?>,
    val rows: List<CaseNullableElementsParamsRowsItem?>,
)

/** What `case/nullable-elements` gives. */
@Serializable(with = CaseNullableElementsResultSerializer::class)
class CaseNullableElementsResult {
    override fun equals(other: Any?): Boolean = other is CaseNullableElementsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseNullableElementsResult()"
}

// command: 19 lines, sha256 8131416281e4

// codecs: 33 lines, sha256 5e28a5fc9126
