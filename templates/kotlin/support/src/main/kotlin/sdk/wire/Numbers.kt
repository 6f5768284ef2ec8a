package sdk.wire

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/** What a double holds exactly. */
internal val SAFE_INTEGERS: LongRange = -9007199254740991L..9007199254740991L

private const val LONGEST_INTEGER = 20
private val canonicalInteger = Regex("0|-?[1-9][0-9]*")

/** An integer that is a JSON number; `1.0` and `1e0` are integers, as in JavaScript. */
internal sealed class WireInteger<T : Any>(
    name: String,
    private val range: LongRange,
    private val min: Long?,
    private val max: Long?,
) : WireSerializer<T>(name) {
    protected abstract fun fromLong(value: Long): T

    protected abstract fun toLong(value: T): Long

    override fun decode(
        element: JsonElement,
        at: Path,
    ): T {
        val number = readFinite(element, at)
        if (number != kotlin.math.floor(number)) {
            at.refuse(ValidationRule.INTEGER, "Expected an integer, found a fraction.")
        }
        return fromLong(check(number.toLong(), at))
    }

    override fun encode(
        value: T,
        at: Path,
    ): JsonElement = JsonPrimitive(check(toLong(value), at))

    private fun check(
        value: Long,
        at: Path,
    ): Long {
        if (value !in range) at.refuse(ValidationRule.RANGE, "Expected an integer of the type.")
        checkBounds(value, min, max, at)
        return value
    }
}

internal class WireInt8(
    min: Long? = null,
    max: Long? = null,
) : WireInteger<Byte>("Int8", Byte.MIN_VALUE.toLong()..Byte.MAX_VALUE.toLong(), min, max) {
    override fun fromLong(value: Long): Byte = value.toByte()

    override fun toLong(value: Byte): Long = value.toLong()
}

internal class WireInt16(
    min: Long? = null,
    max: Long? = null,
) : WireInteger<Short>("Int16", Short.MIN_VALUE.toLong()..Short.MAX_VALUE.toLong(), min, max) {
    override fun fromLong(value: Long): Short = value.toShort()

    override fun toLong(value: Short): Long = value.toLong()
}

internal class WireInt32(
    min: Long? = null,
    max: Long? = null,
) : WireInteger<Int>("Int32", Int.MIN_VALUE.toLong()..Int.MAX_VALUE.toLong(), min, max) {
    override fun fromLong(value: Long): Int = value.toInt()

    override fun toLong(value: Int): Long = value.toLong()
}

internal class WireInt53(
    min: Long? = null,
    max: Long? = null,
) : WireInteger<Long>("Int53", SAFE_INTEGERS, min, max) {
    override fun fromLong(value: Long): Long = value

    override fun toLong(value: Long): Long = value
}

internal class WireUInt8(
    min: Long? = null,
    max: Long? = null,
) : WireInteger<UByte>("UInt8", 0L..UByte.MAX_VALUE.toLong(), min, max) {
    override fun fromLong(value: Long): UByte = value.toUByte()

    override fun toLong(value: UByte): Long = value.toLong()
}

internal class WireUInt16(
    min: Long? = null,
    max: Long? = null,
) : WireInteger<UShort>("UInt16", 0L..UShort.MAX_VALUE.toLong(), min, max) {
    override fun fromLong(value: Long): UShort = value.toUShort()

    override fun toLong(value: UShort): Long = value.toLong()
}

internal class WireUInt32(
    min: Long? = null,
    max: Long? = null,
) : WireInteger<UInt>("UInt32", 0L..UInt.MAX_VALUE.toLong(), min, max) {
    override fun fromLong(value: Long): UInt = value.toUInt()

    override fun toLong(value: UInt): Long = value.toLong()
}

/** An integer of 64 bits: decimal text on the wire, for a double does not hold it. */
internal sealed class WireDecimal<T : Comparable<T>>(
    name: String,
    private val min: T?,
    private val max: T?,
    private val parse: (String) -> T?,
) : WireSerializer<T>(name) {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): T {
        val text = readString(element, at, "a string of decimal digits")
        checkCanonicalInteger(text, at)
        val value = text.takeIf { it.length <= LONGEST_INTEGER }?.let(parse)
        return check(value ?: at.refuse(ValidationRule.RANGE, "Expected an integer of the type."), at)
    }

    override fun encode(
        value: T,
        at: Path,
    ): JsonElement = JsonPrimitive(check(value, at).toString())

    private fun check(
        value: T,
        at: Path,
    ): T {
        checkBounds(value, min, max, at)
        return value
    }
}

internal class WireInt64(
    min: Long? = null,
    max: Long? = null,
) : WireDecimal<Long>("Int64", min, max, String::toLongOrNull)

internal class WireUInt64(
    min: ULong? = null,
    max: ULong? = null,
) : WireDecimal<ULong>("UInt64", min, max, String::toULongOrNull)

/** A double; NaN and the infinities are refused in both directions, minus zero becomes zero. */
internal class WireFloat64(
    private val min: Double? = null,
    private val max: Double? = null,
) : WireSerializer<Double>("Float64") {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): Double = check(readFinite(element, at), at)

    override fun encode(
        value: Double,
        at: Path,
    ): JsonElement = jsonNumber(check(value, at))

    private fun check(
        value: Double,
        at: Path,
    ): Double {
        if (!value.isFinite()) at.refuse(ValidationRule.FINITE, "Expected a finite number.")
        checkBounds(value + 0.0, min, max, at)
        return value + 0.0
    }
}

/** A float of 32 bits: values are rounded to the nearest one, and what rounds to infinity is refused. */
internal class WireFloat32(
    private val min: Float? = null,
    private val max: Float? = null,
) : WireSerializer<Float>("Float32") {
    override fun decode(
        element: JsonElement,
        at: Path,
    ): Float = check(readFinite(element, at).toFloat(), ValidationRule.RANGE, at)

    override fun encode(
        value: Float,
        at: Path,
    ): JsonElement = jsonNumber(check(value, ValidationRule.FINITE, at).toDouble())

    private fun check(
        value: Float,
        rule: ValidationRule,
        at: Path,
    ): Float {
        if (!value.isFinite()) at.refuse(rule, "Expected a finite number of 32 bits.")
        checkBounds(value + 0f, min, max, at)
        return value + 0f
    }
}

/** The number, which is finite and not minus zero. */
internal fun readFinite(
    element: JsonElement,
    at: Path,
): Double {
    val text = (element as? JsonPrimitive)?.takeUnless { it.isString }?.content
    val number = text?.toDoubleOrNull() ?: at.refuseKind("a number", element)
    if (!number.isFinite()) at.refuse(ValidationRule.FINITE, "Expected a finite number.")
    return number + 0.0
}

internal fun checkCanonicalInteger(
    text: String,
    at: Path,
) {
    if (!canonicalInteger.matches(text)) {
        at.refuse(ValidationRule.FORMAT, "Expected an integer in canonical decimal digits.")
    }
}

private fun <T : Comparable<T>> checkBounds(
    value: T,
    min: T?,
    max: T?,
    at: Path,
) {
    if (min != null && value < min) at.refuse(ValidationRule.MIN, "Expected at least $min, found less.")
    if (max != null && value > max) at.refuse(ValidationRule.MAX, "Expected at most $max, found more.")
}
