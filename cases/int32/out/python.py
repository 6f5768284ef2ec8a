"""A whole number from -2147483648 to 2147483647, a JSON number."""


class CaseInt32Params(wire.Record):
    """What `case/int32` takes."""

    value: wire.Int32


class CaseInt32Result(wire.Record):
    """What `case/int32` gives."""


CaseInt32Handler = wire.Handler[CaseInt32Params, CaseInt32Result]
"""What implements `case/int32`."""

COMMAND = wire.Command(
    "case/int32",
    CaseInt32Params,
    CaseInt32Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/int32`."""
