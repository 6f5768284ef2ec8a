"""Texts listed in place, in a field, a list and beside null."""


CaseEnumInlineParamsValue = TypeAliasType("CaseEnumInlineParamsValue", Literal["a", "b"])


CaseEnumInlineParamsListItem = TypeAliasType("CaseEnumInlineParamsListItem", Literal["x", "y"])


CaseEnumInlineParamsMaybe = TypeAliasType("CaseEnumInlineParamsMaybe", Literal["only"])


class CaseEnumInlineParams(wire.Record):
    """What `case/enum-inline` takes."""

    value: CaseEnumInlineParamsValue
    list_: Annotated[list[CaseEnumInlineParamsListItem], Field(alias="list")]
    maybe: CaseEnumInlineParamsMaybe | None


class CaseEnumInlineResult(wire.Record):
    """What `case/enum-inline` gives."""


CaseEnumInlineHandler = wire.Handler[CaseEnumInlineParams, CaseEnumInlineResult]
"""What implements `case/enum-inline`."""

COMMAND = wire.Command(
    "case/enum-inline",
    CaseEnumInlineParams,
    CaseEnumInlineResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/enum-inline`."""
