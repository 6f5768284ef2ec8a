"""Null inside of lists, maps and tuples."""


class CaseNullableElementsParamsRowsItem(wire.Record):
    """Params rows item."""

    n: wire.Int8 | None
    """N."""


class CaseNullableElementsParams(wire.Record):
    """What `case/nullable-elements` takes."""

    list_: Annotated[list[wire.Text | None], Field(alias="list")]
    """List."""

    map: dict[wire.Text, wire.Int64 | None]
    """Map."""

    pair: tuple[wire.Uuid | None, wire.Boolean | None]
    """Pair."""

    rows: list[CaseNullableElementsParamsRowsItem | None]
    """Rows."""


class CaseNullableElementsResult(wire.Record):
    """What `case/nullable-elements` gives."""


CaseNullableElementsHandler = wire.Handler[CaseNullableElementsParams, CaseNullableElementsResult]
"""What implements `case/nullable-elements`."""

COMMAND = wire.Command(
    "case/nullable-elements",
    CaseNullableElementsParams,
    CaseNullableElementsResult,
    (),
)
"""The contract of `case/nullable-elements`."""
