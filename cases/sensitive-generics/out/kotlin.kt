@Serializable(with = SealedSerializer::class)
data class Sealed<out T>(
    val note: String,
    val held: T,
) {
    override fun toString(): String = "Sealed(note=$note, held=***)"
}

@Serializable(with = ListedSerializer::class)
data class Listed<out T>(
    val note: String,
    val items: List<T>,
)

@Serializable(with = LabelSerializer::class)
data class Label(
    val label: String,
)

@Serializable(with = SecretSerializer::class)
data class Secret(
    val label: String,
    val secret: String,
) {
    override fun toString(): String = "Secret(label=$label, secret=***)"
}

@Serializable(with = BoxedSerializer::class)
data class Boxed<out T>(
    val note: String,
    val inner: Listed<T>,
)

typealias Rows<T> = List<Listed<T>>

@Serializable(with = EventSerializer::class)
sealed interface Event<out T> {
    data class One<out T>(
        val value: T,
    ) : Event<T>

    data object None : Event<Nothing>

    /** A variant that this version does not know. */
    data class Unknown(
        /** Its tag. */
        val tag: String,
        /** The whole object as it came, tag included; it is written as it is. */
        val raw: JsonObject,
    ) : Event<Nothing> {
        override fun toString(): String = "Unknown(tag=$tag, raw=***)"
    }
}

@Serializable(with = PlainSerializer::class)
data class Plain<out T>(
    val value: T,
    val event: PlainEvent<T>? = null,
)

@Serializable(with = PlainEventSerializer::class)
sealed interface PlainEvent<out T> {
    data class One<out T>(
        val value: T,
    ) : PlainEvent<T>

    /** A variant that this version does not know. */
    data class Unknown(
        /** Its tag. */
        val tag: String,
        /** The whole object as it came, tag included; it is written as it is. */
        val raw: JsonObject,
    ) : PlainEvent<Nothing>
}

/** What `case/sensitive-generics` takes. */
@Serializable(with = CaseSensitiveGenericsParamsSerializer::class)
data class CaseSensitiveGenericsParams(
    val user: String,
    val text: Sealed<String>,
// types: 17 more lines, sha256 451820beb49a

// command: 20 lines, sha256 7f227b6ccf10

// codecs: 174 lines, sha256 5fe0a014e33c
