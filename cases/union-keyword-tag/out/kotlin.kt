@Serializable(with = ThingSerializer::class)
sealed interface Thing {
    data class Struct(
        val type: kotlin.String,
    ) : Thing

    data class Self(
        val self: Byte,
    ) : Thing

    data object Type : Thing

    data class In(
        val `in`: Boolean,
        val `is`: kotlin.String? = null,
    ) : Thing

    data class Func(
        val func: kotlin.String,
    ) : Thing
}

@Serializable(with = OtherSerializer::class)
sealed interface Other {
    data object Self : Other

    data class None(
        val content: Long,
    ) : Other

    data class None2(
        val content: Maybe,
    ) : Other

    data class String(
        val content: Text,
    ) : Other
}

typealias Long = kotlin.Long

typealias Maybe = kotlin.String?

typealias Text = kotlin.String

/** What `case/union-keyword-tag` takes. */
@Serializable(with = CaseUnionKeywordTagParamsSerializer::class)
data class CaseUnionKeywordTagParams(
    val value: Thing,
    val other: Other,
)

/** What `case/union-keyword-tag` gives. */
@Serializable(with = CaseUnionKeywordTagResultSerializer::class)
class CaseUnionKeywordTagResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionKeywordTagResult

    override fun hashCode(): Int = 0

    override fun toString(): kotlin.String = "CaseUnionKeywordTagResult()"
}

// command: 19 lines, sha256 3d3d358681d8

// codecs: 100 lines, sha256 59749fbd9dba
