"""Fields with three states: absent, null, a value."""


class Row(wire.Record):
    id: wire.Int64


Level = TypeAliasType("Level", Literal["low", "high"])


class CasePresenceOptionalNullableParams(wire.Record):
    """What `case/presence-optional-nullable` takes."""

    text: wire.Maybe[wire.Text | None] = wire.UNSET
    number: wire.Maybe[wire.Int32 | None] = wire.UNSET
    long: wire.Maybe[wire.Int64 | None] = wire.UNSET
    flag: wire.Maybe[wire.Boolean | None] = wire.UNSET
    row: wire.Maybe[Row | None] = wire.UNSET
    list_: Annotated[wire.Maybe[list[wire.Text] | None], Field(alias="list")] = wire.UNSET
    level: wire.Maybe[Level | None] = wire.UNSET
    blob: wire.Maybe[wire.Bytes | None] = wire.UNSET


class CasePresenceOptionalNullableResult(wire.Record):
    """What `case/presence-optional-nullable` gives."""


CasePresenceOptionalNullableHandler = wire.Handler[
    CasePresenceOptionalNullableParams,
    CasePresenceOptionalNullableResult,
]
"""What implements `case/presence-optional-nullable`."""

COMMAND = wire.Command(
    "case/presence-optional-nullable",
    CasePresenceOptionalNullableParams,
    CasePresenceOptionalNullableResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/presence-optional-nullable`."""
