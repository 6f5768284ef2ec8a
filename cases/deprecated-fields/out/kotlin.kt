/** Row. */
@Serializable(with = RowSerializer::class)
data class Row(
    /** Fresh. */
    val fresh: String,
    /** Stale. */
    @property:Deprecated("take \"fresh\" \\ instead")
    val stale: String,
)

/** What `case/deprecated-fields` takes. */
@Serializable(with = CaseDeprecatedFieldsParamsSerializer::class)
data class CaseDeprecatedFieldsParams(
    /** Now. */
    val now: String,
    /** Old. */
    @property:Deprecated("use now")
    val old: String? = null,
    /** Older. */
    @property:Deprecated("Do not use it in new code.")
    val older: Int = 3,
    /** Row. */
    val row: Row? = null,
)

/** What `case/deprecated-fields` gives. */
@Serializable(with = CaseDeprecatedFieldsResultSerializer::class)
class CaseDeprecatedFieldsResult {
    override fun equals(other: Any?): Boolean = other is CaseDeprecatedFieldsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDeprecatedFieldsResult()"
}

// command: 14 lines, sha256 7f46767e3a1a

// codecs: 37 lines, sha256 26bdd313dfa9
