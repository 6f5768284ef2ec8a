"""Lists of fixed length with a type per place."""


class CaseTupleParams(wire.Record):
    """What `case/tuple` takes."""

    pair: tuple[wire.Text, wire.Int64]
    triple: tuple[tuple[wire.Float64, wire.Float64], wire.Boolean | None, list[wire.Text]]
    one: tuple[wire.UInt8]


class CaseTupleResult(wire.Record):
    """What `case/tuple` gives."""


CaseTupleHandler = wire.Handler[CaseTupleParams, CaseTupleResult]
"""What implements `case/tuple`."""

COMMAND = wire.Command(
    "case/tuple",
    CaseTupleParams,
    CaseTupleResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/tuple`."""
