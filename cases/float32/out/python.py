"""A finite float of 32 bits; what a double holds more is rounded, from the double."""


class CaseFloat32Params(wire.Record):
    """What `case/float32` takes."""

    value: wire.Float32


class CaseFloat32Result(wire.Record):
    """What `case/float32` gives."""


CaseFloat32Handler = wire.Handler[CaseFloat32Params, CaseFloat32Result]
"""What implements `case/float32`."""

COMMAND = wire.Command(
    "case/float32",
    CaseFloat32Params,
    CaseFloat32Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/float32`."""
