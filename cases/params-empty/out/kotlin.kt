/** What `case/params-empty` takes. */
@Serializable(with = CaseParamsEmptyParamsSerializer::class)
class CaseParamsEmptyParams {
    override fun equals(other: Any?): Boolean = other is CaseParamsEmptyParams

    override fun hashCode(): Int = 0

    override fun toString(): String = "CaseParamsEmptyParams()"
}

/** What `case/params-empty` gives. */
@Serializable(with = CaseParamsEmptyResultSerializer::class)
data class CaseParamsEmptyResult(
    val ok: Boolean,
)

/** The command `case/params-empty`. */
object CaseParamsEmptyCommand : Command<CaseParamsEmptyParams, CaseParamsEmptyResult, UndeclaredError>(
    name = "case/params-empty",
    params = CaseParamsEmptyParamsSerializer,
    result = CaseParamsEmptyResultSerializer,
    effect = Effect.WRITE,
    idempotent = false,
    accessLevel = "internal",
    error = ::undeclaredError,
)

/**
 * A command that takes nothing.
 *
 * Effect: write. Access level: internal.
 *
 * @throws UndeclaredError when the command fails.
 */
suspend fun Client.caseParamsEmpty(params: CaseParamsEmptyParams = CaseParamsEmptyParams()): CaseParamsEmptyResult = call(CaseParamsEmptyCommand, params).getOrThrow()

// codecs: 16 lines, sha256 4e13f1460a47
