"""A whole number from -128 to 127, a JSON number."""


class CaseInt8Params(wire.Record):
    """What `case/int8` takes."""

    value: wire.Int8


class CaseInt8Result(wire.Record):
    """What `case/int8` gives."""


CaseInt8Handler = wire.Handler[CaseInt8Params, CaseInt8Result]
"""What implements `case/int8`."""

COMMAND = wire.Command(
    "case/int8",
    CaseInt8Params,
    CaseInt8Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/int8`."""
