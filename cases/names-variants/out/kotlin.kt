@Serializable(with = ChoiceSerializer::class)
sealed interface Choice {
    data class String(
        val x: kotlin.String,
    ) : Choice

    data class Type(
        val x: kotlin.String,
    ) : Choice

    data class Self(
        val x: kotlin.String,
    ) : Choice

    data class None(
        val x: kotlin.String,
    ) : Choice

    data class Some(
        val x: kotlin.String,
    ) : Choice

    data class Ok(
        val x: kotlin.String,
    ) : Choice

    data class Error(
        val x: kotlin.String,
    ) : Choice

    data class Class(
        val x: kotlin.String,
    ) : Choice

    data class Default(
        val x: kotlin.String,
    ) : Choice

    data class Init(
        val x: kotlin.String,
    ) : Choice

    data class List(
        val x: kotlin.String,
    ) : Choice

    data class Map(
        val x: kotlin.String,
    ) : Choice

    data class Unknown2(
        val x: kotlin.String,
    ) : Choice

    data class Other(
        val x: kotlin.String,
    ) : Choice

    data class Raw(
        val x: kotlin.String,
    ) : Choice

    data class Unit(
        val x: kotlin.String,
    ) : Choice

    data class Companion2(
        val x: kotlin.String,
    ) : Choice

    data class Any(
        val x: kotlin.String,
    ) : Choice

    data class Optional(
        val x: kotlin.String,
    ) : Choice

    data class Object(
        val x: kotlin.String,
// types: 130 more lines, sha256 06d8b44529ef

// command: 19 lines, sha256 11578d941993

// codecs: 489 lines, sha256 8ed9cfbdef71
