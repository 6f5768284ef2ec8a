@Deprecated("gone soon")
@Serializable(with = OldRowSerializer::class)
data class OldRow(
    val n: Byte,
)

/** What `case/deprecated` takes. */
@Serializable(with = CaseDeprecatedParamsSerializer::class)
data class CaseDeprecatedParams(
    @property:Deprecated("use fresh")
    val old: String,
    @Suppress("DEPRECATION")
    @property:Deprecated("Do not use it in new code.")
    val older: OldRow? = null,
    val fresh: String? = null,
) {
    @Suppress("DEPRECATION")
    override fun toString(): String = "CaseDeprecatedParams(old=$old, older=$older, fresh=***)"
}

/** What `case/deprecated` gives. */
@Serializable(with = CaseDeprecatedResultSerializer::class)
class CaseDeprecatedResult {
    override fun equals(other: Any?): Boolean = other is CaseDeprecatedResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDeprecatedResult()"
}

// command: 19 lines, sha256 26b69bce9dd2

// codecs: 33 lines, sha256 124a096bc0a3
