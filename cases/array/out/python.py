"""A list of scalars."""


class CaseArrayParams(wire.Record):
    """What `case/array` takes."""

    texts: list[wire.Text]
    longs: list[wire.Int64]
    flags: list[wire.Boolean]


class CaseArrayResult(wire.Record):
    """What `case/array` gives."""


CaseArrayHandler = wire.Handler[CaseArrayParams, CaseArrayResult]
"""What implements `case/array`."""

COMMAND = wire.Command(
    "case/array",
    CaseArrayParams,
    CaseArrayResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/array`."""
