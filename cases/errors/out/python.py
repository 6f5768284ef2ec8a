"""A command with errors of its own: with data, without, and with odd codes."""


class Detail(wire.Record):
    at: wire.DateTime
    depth: wire.UInt8 = 1


class CaseErrorsParams(wire.Record):
    """What `case/errors` takes."""

    id: wire.Uuid


class CaseErrorsResult(wire.Record):
    """What `case/errors` gives."""

    ok: wire.Boolean
    detail: wire.Omittable[Detail] = None


class CaseErrorsClassErrorData(wire.Record):
    class_: Annotated[wire.Text, Field(alias="class")]
    detail: Detail


class CaseErrorsTooLargeErrorData(wire.Record):
    limit: wire.Int64
    found: wire.Int64 | None
    hint: wire.Omittable[wire.Text] = None


class CaseErrorsNotFoundError(wire.PlainError):
    """There is none."""

    CODE = "NOT_FOUND"
    MESSAGE = "There is none."


class CaseErrorsClassError(wire.DetailedError[CaseErrorsClassErrorData]):
    """A word of many languages."""

    CODE = "CLASS"
    MESSAGE = "A word of many languages."
    DETAILS = CaseErrorsClassErrorData


class CaseErrorsTooLargeError(wire.DetailedError[CaseErrorsTooLargeErrorData]):
    """*/ Over the limit."""

    CODE = "TOO_LARGE"
    MESSAGE = "*/ Over the limit."
    DETAILS = CaseErrorsTooLargeErrorData


CaseErrorsHandler = wire.Handler[CaseErrorsParams, CaseErrorsResult]
"""What implements `case/errors`."""

COMMAND = wire.Command(
    "case/errors",
    CaseErrorsParams,
    CaseErrorsResult,
    (CaseErrorsNotFoundError, CaseErrorsClassError, CaseErrorsTooLargeError),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/errors`."""
