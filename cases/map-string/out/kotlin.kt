/** What `case/map-string` takes. */
@Serializable(with = CaseMapStringParamsSerializer::class)
data class CaseMapStringParams(
    val counts: Map<String, UInt>,
    val longs: Map<String, Long>? = null,
)

/** What `case/map-string` gives. */
@Serializable(with = CaseMapStringResultSerializer::class)
class CaseMapStringResult {
    override fun equals(other: Any?): Boolean = other is CaseMapStringResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseMapStringResult()"
}

// command: 19 lines, sha256 31a3eff6f9aa

// codecs: 18 lines, sha256 cad598cecd98
