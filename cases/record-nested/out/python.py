"""Objects in objects."""


class Inner(wire.Record):
    leaf: wire.Text
    count: wire.Omittable[wire.UInt64] = None


class Middle(wire.Record):
    inner: Inner


class Outer(wire.Record):
    middle: Middle
    name: wire.Text
    second: wire.Omittable[Middle] = None


class CaseRecordNestedParams(wire.Record):
    """What `case/record-nested` takes."""

    outer: Outer


class CaseRecordNestedResult(wire.Record):
    """What `case/record-nested` gives."""


CaseRecordNestedHandler = wire.Handler[CaseRecordNestedParams, CaseRecordNestedResult]
"""What implements `case/record-nested`."""

COMMAND = wire.Command(
    "case/record-nested",
    CaseRecordNestedParams,
    CaseRecordNestedResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/record-nested`."""
