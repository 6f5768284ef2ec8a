package sdk.wire

import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** What the fields of a record were decoded to, in the order of their declaration. */
internal class Values(
    private val values: Array<Any?>,
) {
    /** The caller's type is that of the serializer at this place. */
    @Suppress("UNCHECKED_CAST")
    operator fun <V> get(index: Int): V = values[index] as V

    fun toList(): List<Any?> = values.asList()

    /** The same for a class whose fields are too many for a constructor. */
    operator fun set(
        index: Int,
        value: Any?,
    ) {
        values[index] = value
    }

    /** @throws IllegalStateException when a field is still [Unset]. */
    fun complete(): List<Any?> {
        val missing = values.firstOrNull { it is Unset } as? Unset
        check(missing == null) { "The field ${missing?.name} is not set." }
        return toList()
    }
}

/** Stands for the value of a required field until it is set. */
internal class Unset(
    val name: String,
)

/** A field of a record: how it is read from a member that may be absent, and written to one that may be left out. */
internal class WireField<T>(
    val name: String,
    val read: (JsonElement?, Path) -> Any?,
    val write: (T, Path) -> JsonElement?,
)

/** The fields of a record, in the order of their declaration. */
internal class WireFields<T> {
    val all = ArrayList<WireField<T>>()

    /** The field must be there. */
    fun <V> required(
        name: String,
        type: KSerializer<V>,
        get: (T) -> V,
    ) {
        val wire = type.onWire()
        all +=
            WireField(
                name,
                { element, at -> wire.decode(element ?: missing(at), at) },
                { record, at -> wire.encode(get(record), at) },
            )
    }

    /** The field may be absent, which is null here; null on the wire is left to its type. */
    fun <V : Any> optional(
        name: String,
        type: KSerializer<V>,
        get: (T) -> V?,
    ) {
        val wire = type.onWire()
        all +=
            WireField(
                name,
                { element, at -> element?.let { wire.decode(it, at) } },
                { record, at -> get(record)?.let { wire.encode(it, at) } },
            )
    }

    /** The field may be absent, and its value may be null. */
    fun <V> threeState(
        name: String,
        type: KSerializer<V>,
        get: (T) -> Field<V>,
    ) {
        val wire = type.onWire()
        all +=
            WireField(
                name,
                { element, at -> if (element == null) Field.Absent else Field.Present(wire.decode(element, at)) },
                { record, at -> (get(record) as? Field.Present)?.let { wire.encode(it.value, at) } },
            )
    }

    /** The field has a default, in its wire form, which is filled in when it is absent. */
    fun <V> defaulted(
        name: String,
        type: KSerializer<V>,
        default: String,
        get: (T) -> V,
    ) {
        val wire = type.onWire()
        all +=
            WireField(
                name,
                { element, at -> wire.decode(element ?: Wire.read(default), at) },
                { record, at -> wire.encode(get(record), at) },
            )
    }
}

/** An object with declared fields, which are written in the order of their declaration. */
internal abstract class RecordSerializer<T>(
    private val name: String,
    private val isStrict: Boolean = false,
) : WireSerializer<T>(name) {
    /** Made when it is first used, for types may hold each other. */
    private val fields by lazy(LazyThreadSafetyMode.PUBLICATION) { WireFields<T>().apply { declare() }.all }
    private val names by lazy(LazyThreadSafetyMode.PUBLICATION) { fields.mapTo(HashSet()) { it.name } }

    protected abstract fun WireFields<T>.declare()

    protected abstract fun make(values: Values): T

    override fun decode(
        element: JsonElement,
        at: Path,
    ): T {
        val members = element as? JsonObject ?: at.refuseKind("an object of the type $name", element)
        at.enter()
        if (isStrict) refuseUnknownKeys(members, at)
        val values = arrayOfNulls<Any?>(fields.size)
        fields.forEachIndexed { index, field -> values[index] = field.read(members[field.name], at.child(field.name)) }
        return make(Values(values))
    }

    override fun encode(
        value: T,
        at: Path,
    ): JsonObject {
        at.enter()
        val members = LinkedHashMap<String, JsonElement>()
        for (field in fields) field.write(value, at.child(field.name))?.let { members[field.name] = it }
        return JsonObject(members)
    }

    private fun refuseUnknownKeys(
        members: JsonObject,
        at: Path,
    ) {
        val unknown = members.keys.firstOrNull { it !in names } ?: return
        at.child(unknown).refuse(ValidationRule.UNKNOWN_KEY, "This key is not declared.")
    }
}

private fun missing(at: Path): Nothing = at.refuse(ValidationRule.REQUIRED, "Expected a value, found none.")
