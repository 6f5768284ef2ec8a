/** String. */
@kotlinx.serialization.Serializable(with = StringSerializer::class)
data class String(
    /** N. */
    val n: Long,
    /** List. */
    val list: kotlin.collections.List<kotlin.String>? = null,
)

/** Type. */
@kotlinx.serialization.Serializable(with = TypeSerializer::class)
data class Type(
    /** N. */
    val n: Long,
    /** List. */
    val list: kotlin.collections.List<kotlin.String>? = null,
)

/** Option. */
@kotlinx.serialization.Serializable(with = OptionSerializer::class)
data class Option(
    /** N. */
    val n: Long,
    /** List. */
    val list: kotlin.collections.List<kotlin.String>? = null,
)

/** Self. */
@kotlinx.serialization.Serializable(with = SelfSerializer::class)
data class Self(
    /** N. */
    val n: Long,
    /** List. */
    val list: kotlin.collections.List<kotlin.String>? = null,
)

/** Result. */
@kotlinx.serialization.Serializable(with = ResultSerializer::class)
data class Result(
    /** N. */
    val n: Long,
    /** List. */
    val list: kotlin.collections.List<kotlin.String>? = null,
)

/** Error. */
@kotlinx.serialization.Serializable(with = ErrorSerializer::class)
data class Error(
    /** N. */
    val n: Long,
    /** List. */
    val list: kotlin.collections.List<kotlin.String>? = null,
)

/** List. */
@kotlinx.serialization.Serializable(with = ListSerializer::class)
data class List(
    /** N. */
    val n: Long,
    /** List. */
    val list: kotlin.collections.List<kotlin.String>? = null,
)

/** Any. */
@kotlinx.serialization.Serializable(with = AnySerializer::class)
data class Any(
    /** N. */
    val n: Long,
    /** List. */
    val list: kotlin.collections.List<kotlin.String>? = null,
)

/** Optional. */
@kotlinx.serialization.Serializable(with = OptionalSerializer::class)
data class Optional(
    /** N. */
    val n: Long,
    /** List. */
    val list: kotlin.collections.List<kotlin.String>? = null,
)
// types: 979 more lines, sha256 b6a501538981

// command: 14 lines, sha256 457c6ae3f02a

// codecs: 1439 lines, sha256 98fa775300e7
