package sdk.wire

import kotlin.io.encoding.Base64

/** Bytes that are compared by what they are, which an array is not. On the wire they are base64. */
class Bytes private constructor(
    private val content: ByteArray,
) {
    /** How many there are. */
    val size: Int get() = content.size

    /** A copy. */
    fun toByteArray(): ByteArray = content.copyOf()

    /** Standard base64 with padding. */
    fun toBase64(): String = Base64.encode(content)

    override fun equals(other: Any?): Boolean = other is Bytes && content.contentEquals(other.content)

    override fun hashCode(): Int = content.contentHashCode()

    override fun toString(): String = "Bytes(size=$size)"

    companion object {
        /** A copy of the array. */
        fun of(content: ByteArray): Bytes = Bytes(content.copyOf())

        /** Bytes by their values: `Bytes.of(1, 2)`. */
        fun of(vararg content: Int): Bytes = Bytes(ByteArray(content.size) { content[it].toByte() })

        /** @throws IllegalArgumentException when the text is anything but standard, padded, canonical base64. */
        fun fromBase64(text: String): Bytes {
            val content = Base64.decode(text)
            require(Base64.encode(content) == text) { "Expected standard base64 with padding." }
            return Bytes(content)
        }
    }
}
