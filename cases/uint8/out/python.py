"""A whole number from 0 to 255, a JSON number."""


class CaseUint8Params(wire.Record):
    """What `case/uint8` takes."""

    value: wire.UInt8


class CaseUint8Result(wire.Record):
    """What `case/uint8` gives."""


CaseUint8Handler = wire.Handler[CaseUint8Params, CaseUint8Result]
"""What implements `case/uint8`."""

COMMAND = wire.Command(
    "case/uint8",
    CaseUint8Params,
    CaseUint8Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/uint8`."""
