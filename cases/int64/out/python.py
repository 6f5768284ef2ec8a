"""A whole number of 64 bits with sign: decimal text, since JSON numbers lose digits."""


class CaseInt64Params(wire.Record):
    """What `case/int64` takes."""

    value: wire.Int64


class CaseInt64Result(wire.Record):
    """What `case/int64` gives."""


CaseInt64Handler = wire.Handler[CaseInt64Params, CaseInt64Result]
"""What implements `case/int64`."""

COMMAND = wire.Command(
    "case/int64",
    CaseInt64Params,
    CaseInt64Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/int64`."""
