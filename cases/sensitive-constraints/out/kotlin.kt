/** Code. */
@Serializable(with = CodeSerializer::class)
data class Code(
    /** Code. */
    val code: String,
)

/** What `case/sensitive-constraints` takes. */
@Serializable(with = CaseSensitiveConstraintsParamsSerializer::class)
data class CaseSensitiveConstraintsParams(
    /** User. */
    val user: String,
    /** Pin. */
    val pin: String,
    /** Word. */
    val word: String,
    /** Few. */
    val few: List<String>,
    /** Amount. */
    val amount: Int,
    /** Codes. */
    val codes: Map<String, Code>,
) {
    override fun toString(): String = "CaseSensitiveConstraintsParams(user=$user, pin=***, word=***, few=***, amount=***, codes=***)"
}

/** What `case/sensitive-constraints` gives. */
@Serializable(with = CaseSensitiveConstraintsResultSerializer::class)
class CaseSensitiveConstraintsResult {
    override fun equals(other: Any?): Boolean = other is CaseSensitiveConstraintsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseSensitiveConstraintsResult()"
}

// command: 15 lines, sha256 b42976a84792

// codecs: 37 lines, sha256 621de8c357c0
