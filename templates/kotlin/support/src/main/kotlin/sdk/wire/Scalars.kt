package sdk.wire

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Text. Lengths count code points; the pattern may match anywhere. */
internal class WireString(
    private val minLength: Int = 0,
    private val maxLength: Int = Int.MAX_VALUE,
    private val pattern: Regex? = null,
) : WireSerializer<String>("String") {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): String = check(readString(element, at, "a string"), at)

    override fun encode(
        value: String,
        at: Path,
    ): JsonElement = JsonPrimitive(check(value, at))

    private fun check(
        value: String,
        at: Path,
    ): String {
        checkText(value, at)
        checkLength(value.codePointCount(0, value.length), minLength, maxLength, at)
        if (pattern != null && !pattern.containsMatchIn(value)) {
            at.refuse(ValidationRule.PATTERN, "Expected text that matches ${pattern.pattern}.")
        }
        return value
    }
}

/** True or false; nothing is coerced. */
internal object WireBoolean : WireSerializer<Boolean>("Boolean") {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): Boolean =
        when ((element as? JsonPrimitive)?.takeUnless { it.isString }?.content) {
            "true" -> true
            "false" -> false
            else -> at.refuseKind("a boolean", element)
        }

    override fun encode(
        value: Boolean,
        at: Path,
    ): JsonElement = JsonPrimitive(value)
}

/** Bytes. Lengths count bytes. */
internal class WireBytes(
    private val minLength: Int = 0,
    private val maxLength: Int = Int.MAX_VALUE,
) : WireSerializer<Bytes>("Bytes") {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): Bytes {
        val text = readString(element, at, "a base64 string")
        val bytes = runCatching { Bytes.fromBase64(text) }.getOrNull()
        return check(bytes ?: at.refuse(ValidationRule.FORMAT, "Expected standard base64 with padding."), at)
    }

    override fun encode(
        value: Bytes,
        at: Path,
    ): JsonElement = JsonPrimitive(check(value, at).toBase64())

    private fun check(
        value: Bytes,
        at: Path,
    ): Bytes {
        checkLength(value.size, minLength, maxLength, at)
        return value
    }
}

/** Any JSON value. Numbers are doubles. */
internal object WireJson : WireSerializer<JsonElement>("Json") {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): JsonElement = copy(element, at)

    override fun encode(
        value: JsonElement,
        at: Path,
    ): JsonElement = copy(value, at)

    fun copyObject(
        element: JsonObject,
        at: Path,
    ): JsonObject {
        at.enter()
        return JsonObject(
            element.entries.associate { (key, value) ->
                val below = at.child(key)
                checkText(key, below)
                key to copy(value, below)
            },
        )
    }

    private fun copy(
        element: JsonElement,
        at: Path,
    ): JsonElement =
        when (element) {
            is JsonNull -> element
            is JsonObject -> copyObject(element, at)
            is JsonArray -> copyArray(element, at)
            is JsonPrimitive -> copyPrimitive(element, at)
        }

    private fun copyArray(
        element: JsonArray,
        at: Path,
    ): JsonArray {
        at.enter()
        return JsonArray(element.mapIndexed { index, item -> copy(item, at.child(index)) })
    }

    private fun copyPrimitive(
        element: JsonPrimitive,
        at: Path,
    ): JsonPrimitive {
        if (element.isString) checkText(element.content, at)
        val isNumber = !element.isString && element.content != "true" && element.content != "false"
        return if (isNumber) jsonNumber(readFinite(element, at)) else element
    }
}

internal fun readString(
    element: JsonElement,
    at: Path,
    wanted: String,
): String = (element as? JsonPrimitive)?.takeIf { it.isString }?.content ?: at.refuseKind(wanted, element)

internal fun checkText(
    value: String,
    at: Path,
) {
    if (hasLoneSurrogate(value)) at.refuse(ValidationRule.SURROGATE, "Expected text without lone surrogates.")
}

private fun checkLength(
    length: Int,
    minLength: Int,
    maxLength: Int,
    at: Path,
) {
    if (length < minLength) at.refuse(ValidationRule.MIN_LENGTH, "Expected a length of at least $minLength.")
    if (length > maxLength) at.refuse(ValidationRule.MAX_LENGTH, "Expected a length of at most $maxLength.")
}
