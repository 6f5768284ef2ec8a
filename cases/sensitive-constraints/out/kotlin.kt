@Serializable(with = CodeSerializer::class)
data class Code(
    /** Matches `^[0-9]+$`. */
    val code: String,
)

/** What `case/sensitive-constraints` takes. */
@Serializable(with = CaseSensitiveConstraintsParamsSerializer::class)
data class CaseSensitiveConstraintsParams(
    val user: String,
    /** Matches `^[0-9]{4}$`. */
    val pin: String,
    /** 6 to 12 characters. */
    val word: String,
    /** At most 2 items. */
    val few: List<String>,
    /** Between 1 and 70000000. */
    val amount: Int,
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

// command: 20 lines, sha256 a3e17ed4e8bd

// codecs: 37 lines, sha256 72667a66a3e8
