package sdk.wire

import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** A command that a [Client] calls: its name, and how what it takes and gives travels. */
open class Command<P, R, E : CommandError> internal constructor(
    /** Its name on the wire. */
    val name: String,
    /** What it takes. */
    val params: KSerializer<P>,
    /** What it gives. */
    val result: KSerializer<R>,
    /** Whether it changes anything. */
    val effect: Effect,
    /** Whether it may be called again when no answer came. */
    val idempotent: Boolean,
    /** Who may call it, in the words of the project; nothing here enforces it. */
    val accessLevel: String,
    private val error: (WireError) -> E,
) {
    internal fun decodeError(text: String): E = error(WireError.read(text))
}

/** Whether a command changes anything. */
enum class Effect {
    /** It only reads. */
    READ,

    /** It may change something. */
    WRITE,
}

/** What a command fails with. Compare [code], or use `when` over the errors of the command. */
abstract class CommandError(
    /** Stable, and the same in every language. */
    val code: String,
    message: String,
) : Exception(message)

/** An error of a command that declares none. */
class UndeclaredError internal constructor(
    code: String,
    message: String,
    /** What came with it. */
    val data: JsonElement?,
) : CommandError(code, message)

/** How a call ended. */
sealed interface Outcome<out R, out E : CommandError> {
    /** The result. */
    data class Success<out R>(
        /** What the command gave. */
        val result: R,
    ) : Outcome<R, Nothing>

    /** The error. */
    data class Failure<out E : CommandError>(
        /** What the command failed with. */
        val error: E,
    ) : Outcome<Nothing, E>
}

/** The result; an error is thrown. */
fun <R, E : CommandError> Outcome<R, E>.getOrThrow(): R =
    when (this) {
        is Outcome.Success -> result
        is Outcome.Failure -> throw error
    }

/** An error as it travels. */
internal class WireError(
    val code: String,
    val message: String,
    val data: JsonElement?,
) {
    /** The data of a declared error; null when it breaks its contract. */
    fun <T> dataAs(type: KSerializer<T>): T? =
        try {
            data?.let { Wire.decode(type, it) }
        } catch (_: WireException) {
            null
        }

    companion object {
        private val unreadable = WireError("INTERNAL", "The error could not be read.", null)

        /** Never fails, whatever the other side sent. */
        fun read(text: String): WireError =
            try {
                val members = JsonReader(text).read() as? JsonObject ?: return unreadable
                val part = { key: String -> WireString().decode(members.getValue(key), Path.root) }
                WireError(part("code"), part("message"), members["data"])
            } catch (_: WireException) {
                unreadable
            } catch (_: NoSuchElementException) {
                unreadable
            }
    }
}

internal fun undeclaredError(error: WireError): UndeclaredError = UndeclaredError(error.code, error.message, error.data)
