"""A whole number from -9007199254740991 to 9007199254740991, a JSON number."""


class CaseInt53Params(wire.Record):
    """What `case/int53` takes."""

    value: wire.Int53


class CaseInt53Result(wire.Record):
    """What `case/int53` gives."""


CaseInt53Handler = wire.Handler[CaseInt53Params, CaseInt53Result]
"""What implements `case/int53`."""

COMMAND = wire.Command(
    "case/int53",
    CaseInt53Params,
    CaseInt53Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/int53`."""
