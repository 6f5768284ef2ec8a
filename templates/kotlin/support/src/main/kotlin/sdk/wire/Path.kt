package sdk.wire

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

private const val DEEPEST = 128
private const val LONGEST_KEY = 100
private val identifier = Regex("[A-Za-z_$][A-Za-z0-9_$]*")

/** Where a value lies: linked towards the root, so that text is made only when something is refused. */
internal class Path private constructor(
    private val parent: Path?,
    private val key: String?,
    private val index: Int,
) {
    private val depth: Int = if (parent == null) 0 else parent.depth + 1

    fun child(key: String): Path = Path(this, key, 0)

    fun child(index: Int): Path = Path(this, null, index)

    /** Fails for what is nested too deeply; called before going into an array or an object. */
    fun enter() {
        if (depth >= DEEPEST) refuse(ValidationRule.DEPTH, "Nested deeper than $DEEPEST levels.")
    }

    fun refuse(
        rule: ValidationRule,
        wanted: String,
    ): Nothing = throw WireException(toString(), rule, wanted)

    /** Fails because a value of another kind was found. [wanted] has its article: `a string`. */
    fun refuseKind(
        wanted: String,
        found: JsonElement,
    ): Nothing {
        val rule = if (found is JsonNull) ValidationRule.NULL else ValidationRule.TYPE
        refuse(rule, "Expected $wanted, found ${kindOf(found)}.")
    }

    override fun toString(): String =
        generateSequence(this) { it.parent }
            .takeWhile { it.parent != null }
            .toList()
            .asReversed()
            .joinToString("") { it.step() }
            .removePrefix(".")

    private fun step(): String =
        when {
            key == null -> "[$index]"
            key.length > LONGEST_KEY -> "[${JsonPrimitive(key.take(LONGEST_KEY) + "…")}]"
            identifier.matches(key) -> ".$key"
            else -> "[${JsonPrimitive(key)}]"
        }

    companion object {
        /** The whole value. */
        val root = Path(null, null, 0)
    }
}

private fun kindOf(found: JsonElement): String =
    when (found) {
        is JsonNull -> "null"
        is JsonArray -> "an array"
        is JsonObject -> "an object"
        is JsonPrimitive -> if (found.isString) "a string" else "a number or a boolean"
    }
