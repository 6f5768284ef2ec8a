"""Fields that are always there, possibly as null."""


class Row(wire.Record):
    """Row."""

    id: wire.Int64
    """Id."""


Level = TypeAliasType("Level", Literal["low", "high"])
"""Level."""


class CasePresenceNullableParams(wire.Record):
    """What `case/presence-nullable` takes."""

    text: wire.Text | None
    """Text."""

    number: wire.Int32 | None
    """Number."""

    long: wire.Int64 | None
    """Long."""

    flag: wire.Boolean | None
    """Flag."""

    row: Row | None
    """Row."""

    list_: Annotated[list[wire.Text] | None, Field(alias="list")]
    """List."""

    level: Level | None
    """Level."""

    blob: wire.Bytes | None
    """Blob."""


class CasePresenceNullableResult(wire.Record):
    """What `case/presence-nullable` gives."""


CasePresenceNullableHandler = wire.Handler[CasePresenceNullableParams, CasePresenceNullableResult]
"""What implements `case/presence-nullable`."""

COMMAND = wire.Command(
    "case/presence-nullable",
    CasePresenceNullableParams,
    CasePresenceNullableResult,
    (),
)
"""The contract of `case/presence-nullable`."""
