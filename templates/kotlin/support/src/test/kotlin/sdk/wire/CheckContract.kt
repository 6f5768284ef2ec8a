package sdk.wire

import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse

/** Checks what a type must take, and what it must refuse, by which rule and where. [file] lies in the resources. */
internal fun <T> checkContract(
    serializer: KSerializer<T>,
    file: String,
    type: String,
) {
    val cases = casesOf(file).list("types").first { it.text("name") == type }
    val accepted = mutableListOf<JsonElement>()
    for (case in cases.list("accepted")) {
        val wire = wireOf(case, accepted)
        val encoded = case["encoded"]?.jsonObject?.let { changed(wire, it) } ?: wire
        checkAccepted(serializer, wire, encoded)
        accepted += wire
    }
    for (case in cases.list("refused")) {
        val wire = wireOf(case, accepted)
        val refusal = assertFailsWith<WireException>("$type took $wire") { Wire.decode(serializer, wire) }
        val path = case["path"]?.jsonPrimitive?.content ?: refusal.field
        assertEquals(path, refusal.field, "$type refused $wire elsewhere")
        assertEquals(case.text("rule"), refusal.rule.wireName, "$type refused $wire")
    }
}

/** Checks that the errors of a command come over the wire as those that it declares, and not as its [other][isOther] ones. */
internal fun <E : CommandError> checkErrors(
    command: Command<*, *, E>,
    file: String,
    isOther: (E) -> Boolean,
) {
    for (case in casesOf(file).list("errors")) {
        val error = command.decodeError(JsonObject(case + ("message" to JsonPrimitive(""))).toString())
        assertEquals(case.text("code"), error.code)
        assertFalse(isOther(error), "${error.code} is not declared, or has other data")
    }
}

private fun casesOf(file: String): JsonObject {
    val text = checkNotNull(Wire::class.java.getResource(file)) { "$file is not on the class path." }.readText()
    return readCases(file, text)
}

/** Reads cases as archc wrote them; fails for other ones, and names the file. */
internal fun readCases(
    file: String,
    text: String,
): JsonObject {
    val advice = "it is made from a spec, and `archc generate` makes it anew."
    val cases = runCatching { Wire.read(text).jsonObject }.getOrElse { error("$file is no JSON: $advice") }
    check(cases["format"] == JsonPrimitive(FORMAT)) {
        "$file has another format than $FORMAT, which this version of archc reads: $advice"
    }
    val rest = text.substringAfter("\"checksum\"", "").substringAfter(",", "")
    check(cases["checksum"] == JsonPrimitive(checksum(rest))) { "$file was edited by hand: $advice" }
    return cases
}

/** FNV-1a of 32 bits over the text without white space. */
private fun checksum(text: String): String {
    var hash = 0x811c9dc5.toInt()
    for (byte in text.encodeToByteArray()) {
        if (byte.toInt() in WHITE_SPACE || byte.toInt() == ' '.code) continue
        hash = (hash xor (byte.toInt() and BYTE)) * PRIME
    }
    return hash.toUInt().toString(HEX).padStart(CHECKSUM_LENGTH, '0')
}

private fun <T> checkAccepted(
    serializer: KSerializer<T>,
    wire: JsonElement,
    encoded: JsonElement,
) {
    val value = Wire.decode(serializer, wire.toString())
    val text = Wire.encode(serializer, value)
    assertEquals(Wire.read(encoded.toString()), Wire.read(text))
    val again = Wire.decode(serializer, text)
    assertEquals(value, again)
    assertEquals(value.hashCode(), again.hashCode())
}

/** The whole value of a case, which may start from an accepted value before it. */
private fun wireOf(
    case: JsonObject,
    accepted: List<JsonElement>,
): JsonElement = case["wire"] ?: changed(accepted[case["from"]?.jsonPrimitive?.int ?: 0], case)

private fun changed(
    value: JsonElement,
    changes: JsonObject,
): JsonElement {
    var result = value
    for ((pointer, member) in changes.members("set")) result = put(result, keysOf(pointer), member)
    for ((pointer, repetition) in changes.members("repeat")) {
        result = put(result, keysOf(pointer), repeated(repetition.jsonObject))
    }
    for (pointer in changes["remove"]?.jsonArray.orEmpty()) {
        result = put(result, keysOf(pointer.jsonPrimitive.content), null)
    }
    return result
}

private fun repeated(repetition: JsonObject): JsonElement {
    val times = repetition.getValue("times").jsonPrimitive.int
    val text = repetition["text"] ?: return JsonArray(List(times) { repetition.getValue("item") })
    return JsonPrimitive(text.jsonPrimitive.content.repeat(times))
}

private fun keysOf(pointer: String): List<String> = pointer.split("/").drop(1).map(::unescaped)

private fun unescaped(key: String): String = key.replace("~1", "/").replace("~0", "~")

/** A copy with another member at the end of the way; without the member where there is none to put. */
private fun put(
    value: JsonElement,
    keys: List<String>,
    member: JsonElement?,
): JsonElement {
    val key = keys.firstOrNull() ?: return checkNotNull(member)
    val rest = keys.drop(1)
    if (value is JsonArray) {
        return JsonArray(value.mapIndexed { index, item -> if ("$index" == key) put(item, rest, member) else item })
    }
    val members = value.jsonObject
    if (rest.isEmpty() && member == null) return JsonObject(members - key)
    return JsonObject(members + (key to put(if (rest.isEmpty()) value else members.getValue(key), rest, member)))
}

private fun JsonObject.list(key: String): List<JsonObject> = (this[key] as JsonArray).map { it.jsonObject }

private fun JsonObject.text(key: String): String = getValue(key).jsonPrimitive.content

private fun JsonObject.members(key: String): Map<String, JsonElement> = this[key]?.jsonObject.orEmpty()

private const val FORMAT = 1
private const val CHECKSUM_LENGTH = 8
private const val HEX = 16
private const val BYTE = 0xff
private const val PRIME = 0x01000193
private val WHITE_SPACE = 0x09..0x0d
