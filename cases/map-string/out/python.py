"""An object with any text as key."""


class CaseMapStringParams(wire.Record):
    """What `case/map-string` takes."""

    counts: dict[wire.Text, wire.UInt32]
    longs: wire.Omittable[dict[wire.Text, wire.Int64]] = None


class CaseMapStringResult(wire.Record):
    """What `case/map-string` gives."""


CaseMapStringHandler = wire.Handler[CaseMapStringParams, CaseMapStringResult]
"""What implements `case/map-string`."""

COMMAND = wire.Command(
    "case/map-string",
    CaseMapStringParams,
    CaseMapStringResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/map-string`."""
