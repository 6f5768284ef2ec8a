package sdk.wire

import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** The value or null, which is written. */
internal class WireNullable<T : Any>(
    inner: KSerializer<T>,
) : WireSerializer<T?>("Nullable") {
    private val inner = inner.onWire()

    override fun decode(
        element: JsonElement,
        at: Path,
    ): T? = if (element is JsonNull) null else inner.decode(element, at)

    override fun encode(
        value: T?,
        at: Path,
    ): JsonElement = if (value == null) JsonNull else inner.encode(value, at)
}

/** The same for a type parameter, which may stand for a type that takes null itself. */
@Suppress("UNCHECKED_CAST")
internal fun <T> orNull(inner: KSerializer<T>): KSerializer<T?> = WireNullable(inner as KSerializer<Any>) as KSerializer<T?>

/** Stands for the serializer of a type parameter where there is no value of it. */
internal object WireNever : WireSerializer<Nothing>("Nothing") {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): Nothing = at.refuse(ValidationRule.TYPE, "Expected no value.")

    override fun encode(
        value: Nothing,
        at: Path,
    ): JsonElement = value
}

/** A list of items of one type. */
internal class WireList<T>(
    item: KSerializer<T>,
    private val minItems: Int = 0,
    private val maxItems: Int = Int.MAX_VALUE,
) : WireSerializer<List<T>>("List") {
    private val item = item.onWire()

    override fun decode(
        element: JsonElement,
        at: Path,
    ): List<T> {
        val items = readItems(element, at, minItems, maxItems)
        return items.mapIndexed { index, each -> item.decode(each, at.child(index)) }
    }

    override fun encode(
        value: List<T>,
        at: Path,
    ): JsonElement {
        at.enter()
        checkItems(value.size, minItems, maxItems, at)
        return JsonArray(value.mapIndexed { index, each -> item.encode(each, at.child(index)) })
    }
}

/** A list with a type for each place: what the tuples of this package travel as. */
internal class WireTuple<T>(
    private val items: List<WireSerializer<*>>,
    private val make: (Values) -> T,
    private val parts: (T) -> List<Any?>,
) : WireSerializer<T>("Tuple") {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): T {
        val found = readItems(element, at, items.size, items.size)
        val decode = { index: Int -> items[index].decode(found[index], at.child(index)) }
        return make(Values(Array(items.size, decode)))
    }

    override fun encode(
        value: T,
        at: Path,
    ): JsonElement {
        at.enter()
        val values = parts(value)
        return JsonArray(values.mapIndexed { index, part -> encodeAny(items[index], part, at.child(index)) })
    }

    @Suppress("UNCHECKED_CAST")
    private fun encodeAny(
        item: WireSerializer<*>,
        part: Any?,
        at: Path,
    ): JsonElement = (item as WireSerializer<Any?>).encode(part, at)
}

/** An object with any keys of one type. */
internal class WireMap<K, V>(
    key: KSerializer<K>,
    value: KSerializer<V>,
) : WireSerializer<Map<K, V>>("Map") {
    private val key = key.onWire()
    private val value = value.onWire()

    override fun decode(
        element: JsonElement,
        at: Path,
    ): Map<K, V> {
        val members = element as? JsonObject ?: at.refuseKind("an object", element)
        at.enter()
        return members.entries.associate { (name, member) ->
            val below = at.child(name)
            checkText(name, below)
            key.decode(JsonPrimitive(name), below) to value.decode(member, below)
        }
    }

    override fun encode(
        value: Map<K, V>,
        at: Path,
    ): JsonElement {
        at.enter()
        return JsonObject(
            value.entries.associate { (each, member) ->
                val name = readString(key.encode(each, at), at, "a key that is text")
                name to this.value.encode(member, at.child(name))
            },
        )
    }
}

/** A key that is an integer in canonical decimal digits. */
internal class WireIntegerKey<T : Any>(
    private val integer: WireInteger<T>,
) : WireSerializer<T>("IntegerKey") {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): T {
        val text = readString(element, at, "a key")
        checkCanonicalInteger(text, at)
        return integer.decode(jsonNumber(text.toDouble()), at)
    }

    override fun encode(
        value: T,
        at: Path,
    ): JsonElement = JsonPrimitive((integer.encode(value, at) as JsonPrimitive).content)
}

private fun readItems(
    element: JsonElement,
    at: Path,
    minItems: Int,
    maxItems: Int,
): JsonArray {
    val items = element as? JsonArray ?: at.refuseKind("an array", element)
    at.enter()
    checkItems(items.size, minItems, maxItems, at)
    return items
}

private fun checkItems(
    count: Int,
    minItems: Int,
    maxItems: Int,
    at: Path,
) {
    if (count < minItems) at.refuse(ValidationRule.MIN_ITEMS, "Expected at least $minItems items, found $count.")
    if (count > maxItems) at.refuse(ValidationRule.MAX_ITEMS, "Expected at most $maxItems items, found $count.")
}
