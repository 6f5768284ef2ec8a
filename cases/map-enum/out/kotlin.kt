@Serializable(with = LevelSerializer::class)
enum class Level(
    /** As on the wire. */
    val wireName: String,
) {
    LOW("low"),
    HIGH("high"),
    VERY_HIGH("very-high"),
}

@Serializable(with = CaseMapEnumParamsInlineKeySerializer::class)
enum class CaseMapEnumParamsInlineKey(
    /** As on the wire. */
    val wireName: String,
) {
    A("a"),
    B("b"),
}

/** What `case/map-enum` takes. */
@Serializable(with = CaseMapEnumParamsSerializer::class)
data class CaseMapEnumParams(
    val levels: Map<Level, UByte>,
    val inline: Map<CaseMapEnumParamsInlineKey, String>? = null,
)

/** What `case/map-enum` gives. */
@Serializable(with = CaseMapEnumResultSerializer::class)
class CaseMapEnumResult {
    override fun equals(other: Any?): Boolean = other is CaseMapEnumResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseMapEnumResult()"
}

// command: 19 lines, sha256 75ebc3b3fb64

// codecs: 26 lines, sha256 79acc0d6dc18
