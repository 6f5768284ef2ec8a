package sdk.wire

import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonEncoder

/**
 * Both directions between a value and JSON, with every rule of the contract checked in both. It is a [KSerializer], so
 * the types of this package may be part of your own `@Serializable` classes; it works with the JSON format only.
 */
internal abstract class WireSerializer<T>(
    private val name: String,
) : KSerializer<T> {
    override val descriptor: SerialDescriptor
        get() = SerialDescriptor("sdk.$name", JsonElement.serializer().descriptor)

    abstract fun decode(
        element: JsonElement,
        at: Path,
    ): T

    abstract fun encode(
        value: T,
        at: Path,
    ): JsonElement

    override fun deserialize(decoder: Decoder): T {
        val json = decoder as? JsonDecoder ?: throw SerializationException("$name travels as JSON only.")
        return decode(json.decodeJsonElement(), Path.root)
    }

    override fun serialize(
        encoder: Encoder,
        value: T,
    ) {
        val json = encoder as? JsonEncoder ?: throw SerializationException("$name travels as JSON only.")
        json.encodeJsonElement(encode(value, Path.root))
    }
}

/** What is sensitive: a refusal tells the field and the rule, and nothing of what lies in it, the keys of maps included. */
internal class WireSensitive<T>(
    inner: KSerializer<T>,
) : WireSerializer<T>("Sensitive") {
    private val inner = inner.onWire()

    override fun decode(
        element: JsonElement,
        at: Path,
    ): T = discreetly(at) { inner.decode(element, at) }

    override fun encode(
        value: T,
        at: Path,
    ): JsonElement = discreetly(at) { inner.encode(value, at) }

    private fun <R> discreetly(
        at: Path,
        step: () -> R,
    ): R {
        val refusal =
            try {
                return step()
            } catch (refusal: SerializationException) {
                refusal as? WireException
            }
        // What others say may quote the value.
        at.refuse(refusal?.rule ?: ValidationRule.TYPE, refusal?.wanted ?: "Expected another value.")
    }
}

/** The serializer itself when it is one of these, else one that leaves the value to kotlinx.serialization. */
internal fun <T> KSerializer<T>.onWire(): WireSerializer<T> = this as? WireSerializer<T> ?: Foreign(this)

private class Foreign<T>(
    private val serializer: KSerializer<T>,
) : WireSerializer<T>(serializer.descriptor.serialName) {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): T = Json.decodeFromJsonElement(serializer, element)

    override fun encode(
        value: T,
        at: Path,
    ): JsonElement = Json.encodeToJsonElement(serializer, value)
}
