@Serializable(with = RowSerializer::class)
data class Row(
    val n: Byte,
)

/** What `case/unknown-keys` takes. */
@Serializable(with = CaseUnknownKeysParamsSerializer::class)
data class CaseUnknownKeysParams(
    val a: String,
    val b: Row,
)

/** What `case/unknown-keys` gives. */
@Serializable(with = CaseUnknownKeysResultSerializer::class)
class CaseUnknownKeysResult {
    override fun equals(other: Any?): Boolean = other is CaseUnknownKeysResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUnknownKeysResult()"
}

// command: 19 lines, sha256 1b703830d5e0

// codecs: 29 lines, sha256 b46e52fa3bed
