"""Objects written in place."""


class CaseRecordInlineParamsPoint(wire.Record):
    """Params point."""

    x: wire.Float64
    """X."""

    y: wire.Omittable[wire.Float64] = None
    """Y."""

    label: wire.Text | None
    """Label."""


class CaseRecordInlineParamsPathItemAt(wire.Record):
    """Params path item at."""

    x: wire.Int32
    """X."""

    y: wire.Int32
    """Y."""


CaseRecordInlineParamsPathItemKind = TypeAliasType(
    "CaseRecordInlineParamsPathItemKind",
    Literal["line", "curve"],
)
"""Params path item kind."""


class CaseRecordInlineParamsPathItem(wire.Record):
    """Params path item."""

    at: CaseRecordInlineParamsPathItemAt
    """At."""

    kind: CaseRecordInlineParamsPathItemKind
    """Kind."""


class CaseRecordInlineParams(wire.Record):
    """What `case/record-inline` takes."""

    point: CaseRecordInlineParamsPoint
    """Point."""

    path: list[CaseRecordInlineParamsPathItem]
    """Path."""


class CaseRecordInlineResult(wire.Record):
    """What `case/record-inline` gives."""


CaseRecordInlineHandler = wire.Handler[CaseRecordInlineParams, CaseRecordInlineResult]
"""What implements `case/record-inline`."""

COMMAND = wire.Command("case/record-inline", CaseRecordInlineParams, CaseRecordInlineResult, ())
"""The contract of `case/record-inline`."""
