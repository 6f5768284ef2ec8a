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

// command: 14 lines, sha256 441b41e81e8a

// codecs: 16 lines, sha256 914061c76d2d
