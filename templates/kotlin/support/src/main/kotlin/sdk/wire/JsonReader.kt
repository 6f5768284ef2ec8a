package sdk.wire

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

private const val DEEPEST = 128
private const val HEX = 16
private const val UNICODE_DIGITS = 4
private val number = Regex("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")
private val escapes =
    mapOf('"' to '"', '\\' to '\\', '/' to '/', 'b' to '\b', 'f' to '\u000c', 'n' to '\n', 'r' to '\r', 't' to '\t')

/**
 * Reads JSON as RFC 8259 has it, and refuses more than kotlinx.serialization does: duplicate keys, lone surrogates,
 * numbers that no double holds, and what is nested deeper than 128 levels.
 */
internal class JsonReader(
    private val text: String,
) {
    private var at = 0

    fun read(): JsonElement {
        val value = value(0)
        skipBlanks()
        if (at < text.length) malformed()
        return value
    }

    private fun value(depth: Int): JsonElement {
        skipBlanks()
        return when (peek()) {
            '{' -> readObject(depth)
            '[' -> readArray(depth)
            '"' -> JsonPrimitive(readString())
            't' -> literal("true", JsonPrimitive(true))
            'f' -> literal("false", JsonPrimitive(false))
            'n' -> literal("null", JsonNull)
            else -> readNumber()
        }
    }

    private fun readObject(depth: Int): JsonObject {
        val members = LinkedHashMap<String, JsonElement>()
        items(depth, '}') {
            skipBlanks()
            val key = readString()
            skipBlanks()
            expect(':')
            if (key in members) refuse(ValidationRule.TYPE, "Expected every key once, found one twice.")
            members[key] = value(depth + 1)
        }
        return JsonObject(members)
    }

    private fun readArray(depth: Int): JsonArray {
        val values = ArrayList<JsonElement>()
        items(depth, ']') { values += value(depth + 1) }
        return JsonArray(values)
    }

    private inline fun items(
        depth: Int,
        close: Char,
        item: () -> Unit,
    ) {
        if (depth >= DEEPEST) refuse(ValidationRule.DEPTH, "Nested deeper than $DEEPEST levels.")
        at++
        skipBlanks()
        if (peek() == close) {
            at++
            return
        }
        while (true) {
            item()
            skipBlanks()
            if (peek() == close) break
            expect(',')
        }
        at++
    }

    private fun readString(): String {
        expect('"')
        val read = StringBuilder()
        while (true) {
            val next = peek() ?: malformed()
            at++
            when {
                next == '"' -> return wellFormed(read.toString())
                next == '\\' -> read.append(escaped())
                next < ' ' -> malformed()
                else -> read.append(next)
            }
        }
    }

    private fun escaped(): Char {
        val next = peek() ?: malformed()
        at++
        if (next != 'u') return escapes[next] ?: malformed()
        val digits = text.substring(at, minOf(at + UNICODE_DIGITS, text.length))
        val isHex = digits.length == UNICODE_DIGITS && digits.all { it in '0'..'9' || it in 'a'..'f' || it in 'A'..'F' }
        if (!isHex) malformed()
        at += UNICODE_DIGITS
        return digits.toInt(HEX).toChar()
    }

    private fun wellFormed(read: String): String {
        if (hasLoneSurrogate(read)) {
            refuse(ValidationRule.SURROGATE, "Expected well-formed text, found a lone surrogate.")
        }
        return read
    }

    private fun readNumber(): JsonPrimitive {
        val found = number.matchAt(text, at)?.value ?: malformed()
        at += found.length
        val value = found.toDouble()
        if (!value.isFinite()) refuse(ValidationRule.FINITE, "Expected numbers that a double holds.")
        return jsonNumber(value)
    }

    private fun <T : JsonElement> literal(
        word: String,
        value: T,
    ): T {
        if (!text.startsWith(word, at)) malformed()
        at += word.length
        return value
    }

    private fun skipBlanks() {
        while (at < text.length && text[at] in " \t\n\r") at++
    }

    private fun peek(): Char? = text.getOrNull(at)

    private fun expect(wanted: Char) {
        if (peek() != wanted) malformed()
        at++
    }

    private fun malformed(): Nothing = refuse(ValidationRule.TYPE, "Expected JSON, found a syntax error at offset $at.")

    private fun refuse(
        rule: ValidationRule,
        wanted: String,
    ): Nothing = Path.root.refuse(rule, wanted)
}

/** A number of JSON: integers without a fraction, and no minus zero. */
internal fun jsonNumber(value: Double): JsonPrimitive {
    val integer = value.toLong()
    return if (integer.toDouble() == value && integer in SAFE_INTEGERS) JsonPrimitive(integer) else JsonPrimitive(value)
}

/** Whether the text has half of a pair of surrogates, which has no UTF-8 form. */
internal fun hasLoneSurrogate(text: String): Boolean {
    var index = 0
    while (index < text.length) {
        val isPair = text[index].isHighSurrogate() && text.getOrNull(index + 1)?.isLowSurrogate() == true
        if (!isPair && text[index].isSurrogate()) return true
        index += if (isPair) 2 else 1
    }
    return false
}
