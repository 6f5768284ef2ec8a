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

/** What `case/sensitive-generics` takes. */
@Serializable(with = CaseSensitiveGenericsParamsSerializer::class)
data class CaseSensitiveGenericsParams(
    val user: String,
    val text: Sealed<String>,
    val record: Sealed<Label>,
    val plain: Listed<Secret>,
)

/** What `case/sensitive-generics` gives. */
@Serializable(with = CaseSensitiveGenericsResultSerializer::class)
class CaseSensitiveGenericsResult {
    override fun equals(other: Any?): Boolean = other is CaseSensitiveGenericsResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseSensitiveGenericsResult()"
}

// command: 15 lines, sha256 10e2f711b49b

// codecs: 76 lines, sha256 489841c3f859
