"""A whole number of 64 bits without sign: decimal text."""


class CaseUint64Params(wire.Record):
    """What `case/uint64` takes."""

    value: wire.UInt64


class CaseUint64Result(wire.Record):
    """What `case/uint64` gives."""


CaseUint64Handler = wire.Handler[CaseUint64Params, CaseUint64Result]
"""What implements `case/uint64`."""

COMMAND = wire.Command(
    "case/uint64",
    CaseUint64Params,
    CaseUint64Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/uint64`."""
