"""Texts listed in place, in a field, a list and beside null."""


CaseEnumInlineParamsValue = TypeAliasType("CaseEnumInlineParamsValue", Literal["a", "b"])
"""Params value."""


CaseEnumInlineParamsListItem = TypeAliasType("CaseEnumInlineParamsListItem", Literal["x", "y"])
"""Params list item."""


CaseEnumInlineParamsMaybe = TypeAliasType("CaseEnumInlineParamsMaybe", Literal["only"])
"""Params maybe."""


class CaseEnumInlineParams(wire.Record):
    """What `case/enum-inline` takes."""

    value: CaseEnumInlineParamsValue
    """Value."""

    list_: Annotated[list[CaseEnumInlineParamsListItem], Field(alias="list")]
    """List."""

    maybe: CaseEnumInlineParamsMaybe | None
    """Maybe."""


class CaseEnumInlineResult(wire.Record):
    """What `case/enum-inline` gives."""


CaseEnumInlineHandler = wire.Handler[CaseEnumInlineParams, CaseEnumInlineResult]
"""What implements `case/enum-inline`."""

COMMAND = wire.Command("case/enum-inline", CaseEnumInlineParams, CaseEnumInlineResult, ())
"""The contract of `case/enum-inline`."""
