package sdk.wire

/** A field that may be absent, and when it is there may be null: three states where a nullable type has two. */
sealed interface Field<out T> {
    /** The field is not written. */
    data object Absent : Field<Nothing>

    /** The field is written, null included. */
    data class Present<out T>(
        /** What is written. */
        val value: T,
    ) : Field<T>

    companion object {
        /** A field that is there. */
        operator fun <T> invoke(value: T): Field<T> = Present(value)
    }
}

/** The value of the field, or null when it is null or absent. */
fun <T> Field<T>.orNull(): T? =
    when (this) {
        is Field.Absent -> null
        is Field.Present -> value
    }
