"""Objects whose keys are whole numbers, in canonical decimal digits."""


class CaseMapIntParams(wire.Record):
    """What `case/map-int` takes."""

    small: dict[wire.Int8Key, wire.Text]
    wide: wire.Omittable[dict[wire.UInt32Key, wire.Boolean]] = None


class CaseMapIntResult(wire.Record):
    """What `case/map-int` gives."""


CaseMapIntHandler = wire.Handler[CaseMapIntParams, CaseMapIntResult]
"""What implements `case/map-int`."""

COMMAND = wire.Command(
    "case/map-int",
    CaseMapIntParams,
    CaseMapIntResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/map-int`."""
