"""Bounds of 64-bit numbers, as text and as numbers."""


class CaseConstraintsInt64Params(wire.Record):
    """What `case/constraints-int64` takes."""

    whole: Annotated[
        wire.Int64,
        wire.MinValue(-9223372036854775808),
        wire.MaxValue(9223372036854775807),
    ]
    tens: Annotated[wire.Int64, wire.MinValue(10), wire.MaxValue(20)]
    huge: Annotated[wire.Omittable[wire.UInt64], wire.MinValue(9007199254740993)] = None
    below: Annotated[wire.Omittable[wire.Int64], wire.MaxValue(-9007199254740993)] = None


class CaseConstraintsInt64Result(wire.Record):
    """What `case/constraints-int64` gives."""


CaseConstraintsInt64Handler = wire.Handler[CaseConstraintsInt64Params, CaseConstraintsInt64Result]
"""What implements `case/constraints-int64`."""

COMMAND = wire.Command(
    "case/constraints-int64",
    CaseConstraintsInt64Params,
    CaseConstraintsInt64Result,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/constraints-int64`."""
