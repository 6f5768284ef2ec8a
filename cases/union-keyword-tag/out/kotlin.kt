/** Thing. */
@Serializable(with = ThingSerializer::class)
sealed interface Thing {
    /** Struct. */
    data class Struct(
        /** Type. */
        val type: kotlin.String,
    ) : Thing

    /** Self. */
    data class Self(
        /** Self. */
        val self: Byte,
    ) : Thing

    /** Type. */
    data object Type : Thing

    /** In. */
    data class In(
        /** In. */
        val `in`: Boolean,
        /** Is. */
        val `is`: kotlin.String? = null,
    ) : Thing

    /** Func. */
    data class Func(
        /** Func. */
        val func: kotlin.String,
    ) : Thing
}

/** Other. */
@Serializable(with = OtherSerializer::class)
sealed interface Other {
    /** Self. */
    data object Self : Other

    /** None. */
    data class None(
        /** What the variant holds. */
        val content: Long,
    ) : Other

    /** None. */
    data class None2(
        /** What the variant holds. */
        val content: Maybe,
    ) : Other

    /** String. */
    data class String(
        /** What the variant holds. */
        val content: Text,
    ) : Other
}

/** Long. */
typealias Long = kotlin.Long

/** Maybe. */
typealias Maybe = kotlin.String?

/** Text. */
typealias Text = kotlin.String

/** What `case/union-keyword-tag` takes. */
@Serializable(with = CaseUnionKeywordTagParamsSerializer::class)
data class CaseUnionKeywordTagParams(
    /** Value. */
    val value: Thing,
    /** Other. */
    val other: Other,
)

/** What `case/union-keyword-tag` gives. */
@Serializable(with = CaseUnionKeywordTagResultSerializer::class)
class CaseUnionKeywordTagResult {
    override fun equals(other: Any?): Boolean = other is CaseUnionKeywordTagResult
// types: 5 more lines, sha256 ed6b1e92046d

// command: 14 lines, sha256 257e03c01cf5

// codecs: 100 lines, sha256 59749fbd9dba
