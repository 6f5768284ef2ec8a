package sdk.wire

import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonElement

/** A class around a value that travels as if the class were not there: an alias that leads back to itself. */
internal abstract class AliasSerializer<T, V>(
    name: String,
    private val wrap: (V) -> T,
    private val unwrap: (T) -> V,
) : WireSerializer<T>(name) {
    /** Made when it is first used, for it holds this one. */
    private val inner by lazy(LazyThreadSafetyMode.PUBLICATION) { inner().onWire() }

    protected abstract fun inner(): KSerializer<V>

    override fun decode(
        element: JsonElement,
        at: Path,
    ): T = wrap(inner.decode(element, at))

    override fun encode(
        value: T,
        at: Path,
    ): JsonElement = inner.encode(unwrap(value), at)
}
