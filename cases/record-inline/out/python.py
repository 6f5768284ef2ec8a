"""Objects written in place."""


class CaseRecordInlineParamsPoint(wire.Record):
    x: wire.Float64
    y: wire.Omittable[wire.Float64] = None
    label: wire.Text | None


class CaseRecordInlineParamsPathItemAt(wire.Record):
    x: wire.Int32
    y: wire.Int32


CaseRecordInlineParamsPathItemKind = TypeAliasType(
    "CaseRecordInlineParamsPathItemKind",
    Literal["line", "curve"],
)


class CaseRecordInlineParamsPathItem(wire.Record):
    at: CaseRecordInlineParamsPathItemAt
    kind: CaseRecordInlineParamsPathItemKind


class CaseRecordInlineParams(wire.Record):
    """What `case/record-inline` takes."""

    point: CaseRecordInlineParamsPoint
    path: list[CaseRecordInlineParamsPathItem]


class CaseRecordInlineResult(wire.Record):
    """What `case/record-inline` gives."""


CaseRecordInlineHandler = wire.Handler[CaseRecordInlineParams, CaseRecordInlineResult]
"""What implements `case/record-inline`."""

COMMAND = wire.Command(
    "case/record-inline",
    CaseRecordInlineParams,
    CaseRecordInlineResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/record-inline`."""
