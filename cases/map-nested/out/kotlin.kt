@Serializable(with = CaseMapNestedParamsPointsValueSerializer::class)
data class CaseMapNestedParamsPointsValue(
    val x: Double,
    val y: Double? = null,
)

/** What `case/map-nested` takes. */
@Serializable(with = CaseMapNestedParamsSerializer::class)
data class CaseMapNestedParams(
    val tables: Map<String, Map<Int, List<ULong>>>,
    val points: Map<String, CaseMapNestedParamsPointsValue>,
)

/** What `case/map-nested` gives. */
@Serializable(with = CaseMapNestedResultSerializer::class)
class CaseMapNestedResult {
    override fun equals(other: Any?): Boolean = other is CaseMapNestedResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseMapNestedResult()"
}

// command: 19 lines, sha256 90b91ac3ad5d

// codecs: 31 lines, sha256 5598bc845abf
