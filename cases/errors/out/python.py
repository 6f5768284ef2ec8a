"""A command with errors of its own: with data, without, and with odd codes."""


class Detail(wire.Record):
    """Detail."""

    at: wire.DateTime
    """At."""

    depth: wire.UInt8 = 1
    """Depth."""


class CaseErrorsParams(wire.Record):
    """What `case/errors` takes."""

    id: wire.Uuid
    """Id."""


class CaseErrorsResult(wire.Record):
    """What `case/errors` gives."""

    ok: wire.Boolean
    """Ok."""

    detail: wire.Omittable[Detail] = None
    """Detail."""


class CaseErrorsClassErrorData(wire.Record):
    """Class error."""

    class_: Annotated[wire.Text, Field(alias="class")]
    """Class."""

    detail: Detail
    """Detail."""


class CaseErrorsTooLargeErrorData(wire.Record):
    """Too large error."""

    limit: wire.Int64
    """Limit."""

    found: wire.Int64 | None
    """Found."""

    hint: wire.Omittable[wire.Text] = None
    """Hint."""


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
# types: 6 more lines, sha256 adf2abb7cbe8
