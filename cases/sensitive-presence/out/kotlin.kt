/** What `case/sensitive-presence` takes. */
@Serializable(with = CaseSensitivePresenceParamsSerializer::class)
data class CaseSensitivePresenceParams(
    val user: String,
    val must: String,
    val may: String? = null,
    val none: String?,
    val both: Field<String?> = Field.Absent,
    val given: String = "hush-default",
) {
    override fun toString(): String = "CaseSensitivePresenceParams(user=$user, must=***, may=***, none=***, both=***, given=***)"
}

/** What `case/sensitive-presence` gives. */
@Serializable(with = CaseSensitivePresenceResultSerializer::class)
class CaseSensitivePresenceResult {
    override fun equals(other: Any?): Boolean = other is CaseSensitivePresenceResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseSensitivePresenceResult()"
}

// command: 19 lines, sha256 609180d7b11c

// codecs: 26 lines, sha256 81eeca986ff7
