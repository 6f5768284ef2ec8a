/** What `case/bytes` takes. */
@Serializable(with = CaseBytesParamsSerializer::class)
data class CaseBytesParams(
    val value: Bytes,
)

/** What `case/bytes` gives. */
@Serializable(with = CaseBytesResultSerializer::class)
class CaseBytesResult {
    override fun equals(other: Any?): Boolean = other is CaseBytesResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseBytesResult()"
}

// command: 19 lines, sha256 1fb615fea286

// codecs: 16 lines, sha256 914061c76d2d
