"""A union whose variants are named records, one of them in two variants."""


class Named(wire.Record):
    """Named."""

    name: wire.Text
    """Name."""

    size: wire.UInt8 = 1
    """Size."""


class Timed(wire.Record):
    """Timed."""

    at: wire.DateTime
    """At."""


class EitherLeft(wire.Record):
    """Left: a variant of Either."""

    side: Literal["left"] = "left"
    """Tells the variants apart."""

    name: wire.Text
    """Name."""

    size: wire.UInt8 = 1
    """Size."""


class EitherRight(wire.Record):
    """Right: a variant of Either."""

    side: Literal["right"] = "right"
    """Tells the variants apart."""

    name: wire.Text
    """Name."""

    size: wire.UInt8 = 1
    """Size."""


class EitherOther(wire.Record):
    """Other: a variant of Either."""

    side: Literal["other"] = "other"
    """Tells the variants apart."""

    at: wire.DateTime
    """At."""


Either = TypeAliasType(
    "Either",
    Annotated[
        EitherLeft | EitherRight | EitherOther,
        wire.Tagged("side", "left", "right", "other"),
    ],
)
"""Either."""


class CaseUnionTypedParams(wire.Record):
    """What `case/union-typed` takes."""

    value: Either
    """Value."""


class CaseUnionTypedResult(wire.Record):
    """What `case/union-typed` gives."""


CaseUnionTypedHandler = wire.Handler[CaseUnionTypedParams, CaseUnionTypedResult]
"""What implements `case/union-typed`."""

# types: 2 more lines, sha256 2cf57553f705
