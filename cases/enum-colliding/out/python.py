"""Enum values that look alike once they are identifiers."""


Mode = TypeAliasType(
    "Mode",
    Literal["a-b", "a_b", "aB", "AB", "a b", "ab", "A_B", "a--b", "1a", "_1a", "$", "%", "é", "e"],
)


class CaseEnumCollidingParams(wire.Record):
    """What `case/enum-colliding` takes."""

    value: list[Mode]


class CaseEnumCollidingResult(wire.Record):
    """What `case/enum-colliding` gives."""


CaseEnumCollidingHandler = wire.Handler[CaseEnumCollidingParams, CaseEnumCollidingResult]
"""What implements `case/enum-colliding`."""

COMMAND = wire.Command(
    "case/enum-colliding",
    CaseEnumCollidingParams,
    CaseEnumCollidingResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/enum-colliding`."""
