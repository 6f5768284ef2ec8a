/** What `case/uuid` takes. */
@Serializable(with = CaseUuidParamsSerializer::class)
data class CaseUuidParams(
    val value: Uuid,
)

/** What `case/uuid` gives. */
@Serializable(with = CaseUuidResultSerializer::class)
class CaseUuidResult {
    override fun equals(other: Any?): Boolean = other is CaseUuidResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseUuidResult()"
}

// command: 19 lines, sha256 1f32f4eab594

// codecs: 16 lines, sha256 407811636d4a
