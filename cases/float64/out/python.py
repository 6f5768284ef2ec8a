"""A finite double."""


class CaseFloat64Params(wire.Record):
    """What `case/float64` takes."""

    value: wire.Float64


class CaseFloat64Result(wire.Record):
    """What `case/float64` gives."""


CaseFloat64Handler = wire.Handler[CaseFloat64Params, CaseFloat64Result]
"""What implements `case/float64`."""

COMMAND = wire.Command(
    "case/float64",
    CaseFloat64Params,
    CaseFloat64Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/float64`."""
