"""A whole number from 0 to 4294967295, a JSON number."""


class CaseUint32Params(wire.Record):
    """What `case/uint32` takes."""

    value: wire.UInt32


class CaseUint32Result(wire.Record):
    """What `case/uint32` gives."""


CaseUint32Handler = wire.Handler[CaseUint32Params, CaseUint32Result]
"""What implements `case/uint32`."""

COMMAND = wire.Command(
    "case/uint32",
    CaseUint32Params,
    CaseUint32Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/uint32`."""
