package sdk.wire

import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonElement

/**
 * Decodes and encodes JSON text by the rules of the wire. `Json.decodeFromString` works too, but kotlinx.serialization
 * reads text more leniently than the contract allows: it takes duplicate keys and quotes that are missing.
 */
object Wire {
    /** @throws WireException when the text is no JSON, or breaks the contract of the type. */
    fun <T> decode(
        serializer: KSerializer<T>,
        text: String,
    ): T = decode(serializer, JsonReader(text).read())

    /** @throws WireException when the value breaks the contract of the type. */
    fun <T> decode(
        serializer: KSerializer<T>,
        element: JsonElement,
    ): T = serializer.onWire().decode(element, Path.root)

    /** @throws WireException when the value breaks the contract of the type. */
    fun <T> encode(
        serializer: KSerializer<T>,
        value: T,
    ): String = encodeToElement(serializer, value).toString()

    /** @throws WireException when the value breaks the contract of the type. */
    fun <T> encodeToElement(
        serializer: KSerializer<T>,
        value: T,
    ): JsonElement = serializer.onWire().encode(value, Path.root)

    /** Any JSON text, strictly read. */
    fun read(text: String): JsonElement = JsonReader(text).read()
}

/** The default of a field, from its wire form. */
internal fun <T> defaultOf(
    serializer: KSerializer<T>,
    text: String,
): T = Wire.decode(serializer, text)
