@Serializable(with = DetailSerializer::class)
data class Detail(
    val at: Instant,
    val depth: UByte = 1u,
)

/** What `case/errors` takes. */
@Serializable(with = CaseErrorsParamsSerializer::class)
data class CaseErrorsParams(
    val id: Uuid,
)

/** What `case/errors` gives. */
@Serializable(with = CaseErrorsResultSerializer::class)
data class CaseErrorsResult(
    val ok: Boolean,
    val detail: Detail? = null,
)

@Serializable(with = CaseErrorsClassErrorDataSerializer::class)
data class CaseErrorsClassErrorData(
    val class2: String,
    val detail: Detail,
)

@Serializable(with = CaseErrorsTooLargeErrorDataSerializer::class)
data class CaseErrorsTooLargeErrorData(
    val limit: Long,
    val found: Long?,
    val hint: String? = null,
)

/** The command `case/errors`. */
object CaseErrorsCommand : Command<CaseErrorsParams, CaseErrorsResult, CaseErrorsError>(
    name = "case/errors",
    params = CaseErrorsParamsSerializer,
    result = CaseErrorsResultSerializer,
    effect = Effect.WRITE,
    idempotent = false,
    accessLevel = "internal",
    error = ::readError,
)

/**
 * A command with errors of its own: with data, without, and with odd codes.
 *
 * Effect: write. Access level: internal.
 *
 * @throws CaseErrorsError when the command fails.
 */
suspend fun Client.caseErrors(params: CaseErrorsParams): CaseErrorsResult = call(CaseErrorsCommand, params).getOrThrow()

/** What `case/errors` fails with. */
sealed class CaseErrorsError(
    code: String,
    message: String,
) : CommandError(code, message) {
    /** There is none. */
    class NotFound(
        message: String = "There is none.",
    ) : CaseErrorsError("NOT_FOUND", message)

    /** A word of many languages. */
    class Class(
        val data: CaseErrorsClassErrorData,
        message: String = "A word of many languages.",
    ) : CaseErrorsError("CLASS", message)

    /** *&#47; Over the limit. */
    class TooLarge(
        val data: CaseErrorsTooLargeErrorData,
        message: String = "*/ Over the limit.",
    ) : CaseErrorsError("TOO_LARGE", message)

    /** Every other failure: one that the command does not declare, or whose data broke its contract. */
    class Other internal constructor(
        code: String,
        message: String,
        /** What came with it. */
        val data: JsonElement?,
    ) : CaseErrorsError(code, message)
}

private fun readError(error: WireError): CaseErrorsError =
    when (error.code) {
        "NOT_FOUND" -> CaseErrorsError.NotFound(error.message)
        "CLASS" -> error.dataAs(CaseErrorsClassErrorDataSerializer)?.let { CaseErrorsError.Class(it, error.message) }
        "TOO_LARGE" -> error.dataAs(CaseErrorsTooLargeErrorDataSerializer)?.let { CaseErrorsError.TooLarge(it, error.message) }
        else -> null
    } ?: CaseErrorsError.Other(error.code, error.message, error.data)

// codecs: 64 lines, sha256 9f5baae75bb3
