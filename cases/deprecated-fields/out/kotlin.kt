@Serializable(with = RowSerializer::class)
data class Row(
    val fresh: String,
    @property:Deprecated("take \"fresh\" \\ instead")
    val stale: String,
)

/** What `case/deprecated-fields` takes. */
@Serializable(with = CaseDeprecatedFieldsParamsSerializer::class)
data class CaseDeprecatedFieldsParams(
    val now: String,
    @property:Deprecated("use now")
    val old: String? = null,
    @property:Deprecated("Do not use it in new code.")
    val older: Int = 3,
    val row: Row? = null,
)

/** What `case/deprecated-fields` gives. */
@Serializable(with = CaseDeprecatedFieldsResultSerializer::class)
class CaseDeprecatedFieldsResult {
    override fun equals(other: Any?): Boolean = other is CaseDeprecatedFieldsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseDeprecatedFieldsResult()"
}

// command: 19 lines, sha256 714446ffb360

// codecs: 37 lines, sha256 26bdd313dfa9
