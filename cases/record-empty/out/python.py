"""An object without fields, and a command without params."""


class Nothing(wire.Record):
    pass


class CaseRecordEmptyParams(wire.Record):
    """What `case/record-empty` takes."""

    nothing: Nothing
    list_: Annotated[wire.Omittable[list[Nothing]], Field(alias="list")] = None


class CaseRecordEmptyResult(wire.Record):
    """What `case/record-empty` gives."""


CaseRecordEmptyHandler = wire.Handler[CaseRecordEmptyParams, CaseRecordEmptyResult]
"""What implements `case/record-empty`."""

COMMAND = wire.Command(
    "case/record-empty",
    CaseRecordEmptyParams,
    CaseRecordEmptyResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/record-empty`."""
