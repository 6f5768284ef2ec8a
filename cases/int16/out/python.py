"""A whole number from -32768 to 32767, a JSON number."""


class CaseInt16Params(wire.Record):
    """What `case/int16` takes."""

    value: wire.Int16


class CaseInt16Result(wire.Record):
    """What `case/int16` gives."""


CaseInt16Handler = wire.Handler[CaseInt16Params, CaseInt16Result]
"""What implements `case/int16`."""

COMMAND = wire.Command(
    "case/int16",
    CaseInt16Params,
    CaseInt16Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/int16`."""
