"""Bounds of whole numbers, both inclusive."""


class CaseConstraintsIntegerParams(wire.Record):
    """What `case/constraints-integer` takes."""

    percent: Annotated[wire.UInt8, wire.MinValue(0), wire.MaxValue(100)]
    """How much of it."""

    signed: Annotated[wire.Int8, wire.MinValue(-5), wire.MaxValue(5)]

    positive: Annotated[wire.Omittable[wire.Int53], wire.MinValue(1)] = None
    """Since when."""

    wide: Annotated[wire.Omittable[wire.Int32], wire.MaxValue(1000000)] = None


class CaseConstraintsIntegerResult(wire.Record):
    """What `case/constraints-integer` gives."""


CaseConstraintsIntegerHandler = wire.Handler[
    CaseConstraintsIntegerParams,
    CaseConstraintsIntegerResult,
]
"""What implements `case/constraints-integer`."""

COMMAND = wire.Command(
    "case/constraints-integer",
    CaseConstraintsIntegerParams,
    CaseConstraintsIntegerResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/constraints-integer`."""
