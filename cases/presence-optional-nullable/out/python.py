"""Fields with three states: absent, null, a value."""


class Row(wire.Record):
    """Row."""

    id: wire.Int64
    """Id."""


Level = TypeAliasType("Level", Literal["low", "high"])
"""Level."""


class CasePresenceOptionalNullableParams(wire.Record):
    """What `case/presence-optional-nullable` takes."""

    text: wire.Maybe[wire.Text | None] = wire.UNSET
    """Text."""

    number: wire.Maybe[wire.Int32 | None] = wire.UNSET
    """Number."""

    long: wire.Maybe[wire.Int64 | None] = wire.UNSET
    """Long."""

    flag: wire.Maybe[wire.Boolean | None] = wire.UNSET
    """Flag."""

    row: wire.Maybe[Row | None] = wire.UNSET
    """Row."""

    list_: Annotated[wire.Maybe[list[wire.Text] | None], Field(alias="list")] = wire.UNSET
    """List."""

    level: wire.Maybe[Level | None] = wire.UNSET
    """Level."""

    blob: wire.Maybe[wire.Bytes | None] = wire.UNSET
    """Blob."""


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
)
"""The contract of `case/presence-optional-nullable`."""
