package sdk.wire

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive
import kotlin.time.Instant
import kotlin.uuid.Uuid

/** Text of one canonical form. */
internal abstract class WireText<T>(
    name: String,
    private val wanted: String,
) : WireSerializer<T>(name) {
    protected abstract fun parse(text: String): T?

    protected abstract fun write(value: T): String?

    override fun decode(
        element: JsonElement,
        at: Path,
    ): T = parse(readString(element, at, wanted)) ?: at.refuse(ValidationRule.FORMAT, "Expected $wanted.")

    override fun encode(
        value: T,
        at: Path,
    ): JsonElement = JsonPrimitive(write(value) ?: at.refuse(ValidationRule.FORMAT, "Expected $wanted."))
}

/** A moment, with milliseconds. Finer digits of an [Instant] are cut off when it is written. */
internal object WireDateTime : WireText<Instant>("DateTime", "a date and time such as 2026-01-31T12:00:00.000Z") {
    override fun parse(text: String): Instant? = if (isDateTime(text)) Instant.parse(text) else null

    override fun write(value: Instant): String? {
        val text = Instant.fromEpochMilliseconds(value.toEpochMilliseconds()).toString()
        return (if ('.' in text) text else text.replace("Z", ".000Z")).takeIf(::isDateTime)
    }
}

internal object WireDate : WireText<LocalDate>("Date", "a date such as 2026-01-31") {
    override fun parse(text: String): LocalDate? = if (isLocalDate(text)) LocalDate(text) else null

    override fun write(value: LocalDate): String = value.text
}

internal object WireUuid : WireText<Uuid>("Uuid", "a UUID in lower case") {
    override fun parse(text: String): Uuid? = if (isUuid(text)) Uuid.parse(text) else null

    override fun write(value: Uuid): String = value.toString()
}

internal object WireUrl : WireText<Url>("Url", "an absolute URL") {
    override fun parse(text: String): Url? = if (isUrl(text)) Url(text) else null

    override fun write(value: Url): String = value.text
}
