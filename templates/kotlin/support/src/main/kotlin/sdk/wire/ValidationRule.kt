package sdk.wire

/** Every rule that a value can break. The list is closed. */
enum class ValidationRule(
    /** The name of the rule, the same in every language. */
    val wireName: String,
) {
    /** Another kind of value was found, or text that is no JSON. */
    TYPE("type"),

    /** Null where null is not allowed. */
    NULL("null"),

    /** Absent. */
    REQUIRED("required"),

    /** Too few code points of a text, or bytes. */
    MIN_LENGTH("minLength"),

    /** Too many code points of a text, or bytes. */
    MAX_LENGTH("maxLength"),

    /** Text that does not match. */
    PATTERN("pattern"),

    /** Below the bound that the specification gives. */
    MIN("min"),

    /** Above the bound that the specification gives. */
    MAX("max"),

    /** Outside of what the type holds. */
    RANGE("range"),

    /** A fraction where an integer is wanted. */
    INTEGER("integer"),

    /** NaN or an infinity. */
    FINITE("finite"),

    /** Too few items. */
    MIN_ITEMS("minItems"),

    /** Too many items. */
    MAX_ITEMS("maxItems"),

    /** None of the listed texts. */
    ENUM("enum"),

    /** Not the canonical text of its format. */
    FORMAT("format"),

    /** An unknown variant of a union. */
    TAG("tag"),

    /** A key that a strict record does not declare. */
    UNKNOWN_KEY("unknownKey"),

    /** Nested too deeply. */
    DEPTH("depth"),

    /** A lone surrogate. */
    SURROGATE("surrogate"),
}
