"""One of the listed texts, or another that a newer version knows."""


Mode = TypeAliasType("Mode", Annotated[Literal["fast", "exact"] | str, wire.OpenText()])


class CaseEnumOpenParams(wire.Record):
    """What `case/enum-open` takes."""

    value: Mode
    more: wire.Omittable[list[Mode]] = None


class CaseEnumOpenResult(wire.Record):
    """What `case/enum-open` gives."""


CaseEnumOpenHandler = wire.Handler[CaseEnumOpenParams, CaseEnumOpenResult]
"""What implements `case/enum-open`."""

COMMAND = wire.Command(
    "case/enum-open",
    CaseEnumOpenParams,
    CaseEnumOpenResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/enum-open`."""
