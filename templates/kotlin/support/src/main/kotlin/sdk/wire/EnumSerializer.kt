package sdk.wire

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/** One of listed texts. [other] makes a value of a text that is not listed; without it such a text is refused. */
internal abstract class EnumSerializer<T : Any>(
    name: String,
    private val wireName: (T) -> String,
    private val other: ((String) -> T)? = null,
) : WireSerializer<T>(name) {
    private val known by lazy(LazyThreadSafetyMode.PUBLICATION) { values().associateBy(wireName) }

    protected abstract fun values(): List<T>

    override fun decode(
        element: JsonElement,
        at: Path,
    ): T {
        val text = readString(element, at, "a string")
        checkText(text, at)
        return known[text] ?: other?.invoke(text) ?: at.refuse(ValidationRule.ENUM, "Expected one of the declared texts.")
    }

    override fun encode(
        value: T,
        at: Path,
    ): JsonElement {
        val text = wireName(value)
        checkText(text, at)
        return JsonPrimitive(text)
    }
}
