"""A union whose variants are named records, one of them in two variants."""


class Named(wire.Record):
    name: wire.Text
    size: wire.UInt8 = 1


class Timed(wire.Record):
    at: wire.DateTime


class EitherLeft(wire.Record):
    side: Literal["left"] = "left"
    name: wire.Text
    size: wire.UInt8 = 1


class EitherRight(wire.Record):
    side: Literal["right"] = "right"
    name: wire.Text
    size: wire.UInt8 = 1


class EitherOther(wire.Record):
    side: Literal["other"] = "other"
    at: wire.DateTime


Either = TypeAliasType(
    "Either",
    Annotated[
        EitherLeft | EitherRight | EitherOther,
        wire.Tagged("side", "left", "right", "other"),
    ],
)


class CaseUnionTypedParams(wire.Record):
    """What `case/union-typed` takes."""

    value: Either


class CaseUnionTypedResult(wire.Record):
    """What `case/union-typed` gives."""


CaseUnionTypedHandler = wire.Handler[CaseUnionTypedParams, CaseUnionTypedResult]
"""What implements `case/union-typed`."""

COMMAND = wire.Command(
    "case/union-typed",
    CaseUnionTypedParams,
    CaseUnionTypedResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/union-typed`."""
