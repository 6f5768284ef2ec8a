"""Bounds of floats; those of float32 are rounded as values are."""


class CaseConstraintsFloatParams(wire.Record):
    """What `case/constraints-float` takes."""

    unit: Annotated[wire.Float64, wire.MinValue(0), wire.MaxValue(1)]
    single: Annotated[
        wire.Float32,
        wire.MinValue(0.10000000149011612),
        wire.MaxValue(0.20000000298023224),
    ]
    tiny: Annotated[wire.Omittable[wire.Float64], wire.MinValue(-1e-300)] = None


class CaseConstraintsFloatResult(wire.Record):
    """What `case/constraints-float` gives."""


CaseConstraintsFloatHandler = wire.Handler[CaseConstraintsFloatParams, CaseConstraintsFloatResult]
"""What implements `case/constraints-float`."""

COMMAND = wire.Command(
    "case/constraints-float",
    CaseConstraintsFloatParams,
    CaseConstraintsFloatResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/constraints-float`."""
