@Serializable(with = KindSerializer::class)
enum class Kind(
    /** As on the wire. */
    val wireName: String,
) {
    NONE("none"),
    SOME("some"),
    NULL("null"),
    NIL("nil"),
    ABSENT("absent"),
    NOTHING("nothing"),
}

@Serializable(with = ShadeSerializer::class)
sealed interface Shade {
    /** As on the wire. */
    val wireName: String

    data object None : Shade {
        override val wireName: String get() = "none"
    }

    data object Some : Shade {
        override val wireName: String get() = "some"
    }

    /** A text that this version does not know. */
    data class Unknown(
        override val wireName: String,
    ) : Shade
}

@Serializable(with = ChoiceSerializer::class)
sealed interface Choice {
    data object None : Choice

    data class Some(
        val value: String,
    ) : Choice

    data class Other(
        val kinds: List<Kind>,
    ) : Choice
}

/** What `case/names-optional` takes. */
@Serializable(with = CaseNamesOptionalParamsSerializer::class)
data class CaseNamesOptionalParams(
    val closed: Kind? = Kind.NONE,
    val open: Shade? = Shade.None,
    val union: Choice? = Choice.None,
    val maybe: Kind? = null,
    val either: Field<Shade?> = Field.Absent,
    val kinds: List<Kind?> = listOf(Kind.NONE, null),
    val choices: Map<String, Choice?>? = null,
)

/** What `case/names-optional` gives. */
@Serializable(with = CaseNamesOptionalResultSerializer::class)
class CaseNamesOptionalResult {
    override fun equals(other: Any?): Boolean = other is CaseNamesOptionalResult

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseNamesOptionalResult()"
}

@Serializable(with = CaseNamesOptionalSomeErrorDataSerializer::class)
data class CaseNamesOptionalSomeErrorData(
    val kind: Kind?,
)

/** The command `case/names-optional`. */
object CaseNamesOptionalCommand : Command<CaseNamesOptionalParams, CaseNamesOptionalResult, CaseNamesOptionalError>(
    name = "case/names-optional",
    params = CaseNamesOptionalParamsSerializer,
    result = CaseNamesOptionalResultSerializer,
    effect = Effect.WRITE,
    idempotent = false,
    accessLevel = "internal",
    error = ::readError,
)

/**
 * Values, variants and errors that are called like the parts of an optional, where there may be none.
 *
 * Effect: write. Access level: internal.
 *
 * @throws CaseNamesOptionalError when the command fails.
 */
suspend fun Client.caseNamesOptional(params: CaseNamesOptionalParams = CaseNamesOptionalParams()): CaseNamesOptionalResult = call(CaseNamesOptionalCommand, params).getOrThrow()

/** What `case/names-optional` fails with. */
sealed class CaseNamesOptionalError(
    code: String,
    message: String,
) : CommandError(code, message) {
    /** There is none. */
    class None(
        message: String = "There is none.",
    ) : CaseNamesOptionalError("NONE", message)

    /** There are some. */
    class Some(
        val data: CaseNamesOptionalSomeErrorData,
        message: String = "There are some.",
    ) : CaseNamesOptionalError("SOME", message)

    /** Every other failure: one that the command does not declare, or whose data broke its contract. */
    class Other internal constructor(
        code: String,
        message: String,
        /** What came with it. */
        val data: JsonElement?,
    ) : CaseNamesOptionalError(code, message)
}

private fun readError(error: WireError): CaseNamesOptionalError =
    when (error.code) {
        "NONE" -> CaseNamesOptionalError.None(error.message)
        "SOME" -> error.dataAs(CaseNamesOptionalSomeErrorDataSerializer)?.let { CaseNamesOptionalError.Some(it, error.message) }
        else -> null
    } ?: CaseNamesOptionalError.Other(error.code, error.message, error.data)

// codecs: 88 lines, sha256 d3bbdebfef11
