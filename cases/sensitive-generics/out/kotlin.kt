/** Sealed. */
@Serializable(with = SealedSerializer::class)
data class Sealed<out T>(
    /** Note. */
    val note: String,
    /** Held. */
    val held: T,
) {
    override fun toString(): String = "Sealed(note=$note, held=***)"
}

/** Listed. */
@Serializable(with = ListedSerializer::class)
data class Listed<out T>(
    /** Note. */
    val note: String,
    /** Items. */
    val items: List<T>,
)

/** Label. */
@Serializable(with = LabelSerializer::class)
data class Label(
    /** Label. */
    val label: String,
)

/** Secret. */
@Serializable(with = SecretSerializer::class)
data class Secret(
    /** Label. */
    val label: String,
    /** Secret. */
    val secret: String,
) {
    override fun toString(): String = "Secret(label=$label, secret=***)"
}

/** What `case/sensitive-generics` takes. */
@Serializable(with = CaseSensitiveGenericsParamsSerializer::class)
data class CaseSensitiveGenericsParams(
    /** User. */
    val user: String,
    /** Text. */
    val text: Sealed<String>,
    /** Record. */
    val record: Sealed<Label>,
    /** Plain. */
    val plain: Listed<Secret>,
)

/** What `case/sensitive-generics` gives. */
@Serializable(with = CaseSensitiveGenericsResultSerializer::class)
class CaseSensitiveGenericsResult {
    override fun equals(other: Any?): Boolean = other is CaseSensitiveGenericsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseSensitiveGenericsResult()"
}

// command: 15 lines, sha256 5fa8aae82b33

// codecs: 76 lines, sha256 489841c3f859
