package sdk.wire

import kotlinx.serialization.SerializationException

/**
 * A value breaks its contract. The message says what is wanted and never quotes the value, which may be a secret;
 * [field], and with it the message, holds the keys of maps, but nothing below what the specification calls sensitive.
 */
class WireException(
    /** The path to the value: `rules[0].pattern`; empty for the whole. */
    val field: String,
    /** What it breaks. */
    val rule: ValidationRule,
    internal val wanted: String,
) : SerializationException(if (field.isEmpty()) wanted else "$field: $wanted")
