"""Null inside of lists, maps and tuples."""


class CaseNullableElementsParamsRowsItem(wire.Record):
    n: wire.Int8 | None


class CaseNullableElementsParams(wire.Record):
    """What `case/nullable-elements` takes."""

    list_: Annotated[list[wire.Text | None], Field(alias="list")]
    map: dict[wire.Text, wire.Int64 | None]
    pair: tuple[wire.Uuid | None, wire.Boolean | None]
    rows: list[CaseNullableElementsParamsRowsItem | None]


class CaseNullableElementsResult(wire.Record):
    """What `case/nullable-elements` gives."""


CaseNullableElementsHandler = wire.Handler[CaseNullableElementsParams, CaseNullableElementsResult]
"""What implements `case/nullable-elements`."""

COMMAND = wire.Command(
    "case/nullable-elements",
    CaseNullableElementsParams,
    CaseNullableElementsResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/nullable-elements`."""
