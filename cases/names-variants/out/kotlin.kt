/** Choice. */
@Serializable(with = ChoiceSerializer::class)
sealed interface Choice {
    /** String. */
    data class String(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** Type. */
    data class Type(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** Self. */
    data class Self(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** None. */
    data class None(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** Some. */
    data class Some(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** Ok. */
    data class Ok(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** Error. */
    data class Error(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** Class. */
    data class Class(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** Default. */
    data class Default(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** Init. */
    data class Init(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** List. */
    data class List(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** Map. */
    data class Map(
        /** X. */
        val x: kotlin.String,
    ) : Choice

    /** Unknown. */
    data class Unknown2(
        /** X. */
        val x: kotlin.String,
    ) : Choice
// types: 224 more lines, sha256 d9f7f6ea7989

// command: 14 lines, sha256 b44516a83776

// codecs: 489 lines, sha256 8ed9cfbdef71
