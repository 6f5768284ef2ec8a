@kotlinx.serialization.Serializable(with = StringSerializer::class)
data class String(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = TypeSerializer::class)
data class Type(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = OptionSerializer::class)
data class Option(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = SelfSerializer::class)
data class Self(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = ResultSerializer::class)
data class Result(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = ErrorSerializer::class)
data class Error(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = ListSerializer::class)
data class List(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = AnySerializer::class)
data class Any(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = OptionalSerializer::class)
data class Optional(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = DataSerializer::class)
data class Data(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = ObjectSerializer::class)
data class Object(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = IntSerializer::class)
data class Int(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = DoubleSerializer::class)
data class Double(
    val n: Long,
    val list: kotlin.collections.List<kotlin.String>? = null,
)

@kotlinx.serialization.Serializable(with = BoolSerializer::class)
data class Bool(
// types: 599 more lines, sha256 0b21a658c54e

// command: 19 lines, sha256 3bdb676286d8

// codecs: 1439 lines, sha256 98fa775300e7
