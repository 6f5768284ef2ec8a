/** What `case/deprecated-command` takes. */
@Serializable(with = CaseDeprecatedCommandParamsSerializer::class)
data class CaseDeprecatedCommandParams(
    val value: String,
)

/** What `case/deprecated-command` gives. */
@Serializable(with = CaseDeprecatedCommandResultSerializer::class)
data class CaseDeprecatedCommandResult(
    val done: Boolean,
)

/** The command `case/deprecated-command`. */
object CaseDeprecatedCommandCommand : Command<CaseDeprecatedCommandParams, CaseDeprecatedCommandResult, UndeclaredError>(
    name = "case/deprecated-command",
    params = CaseDeprecatedCommandParamsSerializer,
    result = CaseDeprecatedCommandResultSerializer,
    effect = Effect.WRITE,
    idempotent = false,
    accessLevel = "internal",
    error = ::undeclaredError,
)

/**
 * Who calls a deprecated command is warned.
 *
 * Effect: write. Access level: internal.
 *
 * @throws UndeclaredError when the command fails.
 */
@Deprecated("call case/deprecated-fields")
suspend fun Client.caseDeprecatedCommand(params: CaseDeprecatedCommandParams): CaseDeprecatedCommandResult = call(CaseDeprecatedCommandCommand, params).getOrThrow()

// codecs: 21 lines, sha256 d676a4e46395
