package sdk.wire

import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** A variant of a union: its tag, and its content on the wire, which a unit has not. */
internal class WireVariant<T>(
    val tag: String,
    val isUnit: Boolean,
    val read: (JsonElement, Path) -> T,
    val write: (T, Path) -> JsonElement?,
)

/** The variants of a union. The functions that take a value are called for values of the variant only. */
internal class WireVariants<T> {
    val all = ArrayList<WireVariant<T>>()

    /** A variant that is only its tag. */
    fun unit(
        tag: String,
        value: T,
    ) {
        all += WireVariant(tag, true, { _, _ -> value }, { _, _ -> null })
    }

    /** A variant with fields of its own. */
    @Suppress("UNCHECKED_CAST")
    fun <V : T> fields(
        tag: String,
        type: KSerializer<V>,
    ) {
        val wire = type.onWire()
        all += WireVariant(tag, false, wire::decode) { value, at -> wire.encode(value as V, at) }
    }

    /** A variant that holds a value of another type. */
    @Suppress("UNCHECKED_CAST")
    fun <V : T, C> content(
        tag: String,
        type: KSerializer<C>,
        wrap: (C) -> V,
        unwrap: (V) -> C,
    ) {
        val wire = type.onWire()
        all +=
            WireVariant(
                tag,
                false,
                { element, at -> wrap(wire.decode(element, at)) },
                { value, at -> wire.encode(unwrap(value as V), at) },
            )
    }
}

/**
 * A union whose variants a tag tells apart. Without [contentKey] the fields of a variant stand beside the tag, with it
 * they lie under that key. [unknown] keeps what has a tag of a newer version; without it that is refused.
 */
internal abstract class UnionSerializer<T : Any>(
    private val name: String,
    private val tag: String,
    private val contentKey: String? = null,
    private val unknown: ((String, JsonObject) -> T)? = null,
) : WireSerializer<T>(name) {
    private val variants by lazy(LazyThreadSafetyMode.PUBLICATION) { WireVariants<T>().apply { declare() }.all.associateBy { it.tag } }

    protected abstract fun WireVariants<T>.declare()

    /** The tag of a value; null for one that this version does not know. */
    protected abstract fun tagOf(value: T): String?

    /** What is kept of a value that this version does not know. */
    protected open fun rawOf(value: T): JsonObject? = null

    override fun decode(
        element: JsonElement,
        at: Path,
    ): T {
        val members = element as? JsonObject ?: at.refuseKind("an object of the union $name", element)
        at.enter()
        val found = readTag(members, at)
        val variant = variants[found]
        return when {
            variant == null -> unknown?.invoke(found, WireJson.copyObject(members, at)) ?: refuseTag(at)
            variant.isUnit -> variant.read(members, at)
            contentKey == null -> variant.read(JsonObject(members - tag), at)
            else -> at.child(contentKey).let { below -> variant.read(members[contentKey] ?: missing(below), below) }
        }
    }

    override fun encode(
        value: T,
        at: Path,
    ): JsonElement {
        at.enter()
        val known = tagOf(value) ?: return encodeUnknown(value, at)
        val variant = variants.getValue(known)
        val members = linkedMapOf<String, JsonElement>(tag to JsonPrimitive(known))
        val content = variant.write(value, if (contentKey == null) at else at.child(contentKey))
        when {
            content == null -> Unit
            contentKey != null -> members[contentKey] = content
            content is JsonObject -> for ((key, member) in content) if (key != tag) members[key] = member
            else -> at.refuseKind("an object", content)
        }
        return JsonObject(members)
    }

    private fun encodeUnknown(
        value: T,
        at: Path,
    ): JsonObject {
        val raw = WireJson.copyObject(rawOf(value) ?: refuseTag(at), at)
        // A known tag in here would dodge that variant's own checks.
        return if (readTag(raw, at) in variants) refuseTag(at) else raw
    }

    private fun readTag(
        members: JsonObject,
        at: Path,
    ): String {
        val below = at.child(tag)
        val text = readString(members[tag] ?: missing(below), below, "a string")
        checkText(text, below)
        return text
    }

    private fun refuseTag(at: Path): Nothing = at.child(tag).refuse(ValidationRule.TAG, "No variant of $name.")

    private fun missing(at: Path): Nothing = at.refuse(ValidationRule.REQUIRED, "Expected a value, found none.")
}
