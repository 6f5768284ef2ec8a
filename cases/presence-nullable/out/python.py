"""Fields that are always there, possibly as null."""


class Row(wire.Record):
    id: wire.Int64


Level = TypeAliasType("Level", Literal["low", "high"])


class CasePresenceNullableParams(wire.Record):
    """What `case/presence-nullable` takes."""

    text: wire.Text | None
    number: wire.Int32 | None
    long: wire.Int64 | None
    flag: wire.Boolean | None
    row: Row | None
    list_: Annotated[list[wire.Text] | None, Field(alias="list")]
    level: Level | None
    blob: wire.Bytes | None


class CasePresenceNullableResult(wire.Record):
    """What `case/presence-nullable` gives."""


CasePresenceNullableHandler = wire.Handler[CasePresenceNullableParams, CasePresenceNullableResult]
"""What implements `case/presence-nullable`."""

COMMAND = wire.Command(
    "case/presence-nullable",
    CasePresenceNullableParams,
    CasePresenceNullableResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/presence-nullable`."""
