"""A whole number from 0 to 65535, a JSON number."""


class CaseUint16Params(wire.Record):
    """What `case/uint16` takes."""

    value: wire.UInt16


class CaseUint16Result(wire.Record):
    """What `case/uint16` gives."""


CaseUint16Handler = wire.Handler[CaseUint16Params, CaseUint16Result]
"""What implements `case/uint16`."""

COMMAND = wire.Command(
    "case/uint16",
    CaseUint16Params,
    CaseUint16Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/uint16`."""
