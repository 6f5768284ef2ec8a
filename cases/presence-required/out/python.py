"""Fields that must be there and are never null."""


class Row(wire.Record):
    id: wire.Int64


Level = TypeAliasType("Level", Literal["low", "high"])


class CasePresenceRequiredParams(wire.Record):
    """What `case/presence-required` takes."""

    text: wire.Text
    number: wire.Int32
    long: wire.Int64
    flag: wire.Boolean
    row: Row
    list_: Annotated[list[wire.Text], Field(alias="list")]
    level: Level
    blob: wire.Bytes


class CasePresenceRequiredResult(wire.Record):
    """What `case/presence-required` gives."""


CasePresenceRequiredHandler = wire.Handler[CasePresenceRequiredParams, CasePresenceRequiredResult]
"""What implements `case/presence-required`."""

COMMAND = wire.Command(
    "case/presence-required",
    CasePresenceRequiredParams,
    CasePresenceRequiredResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/presence-required`."""
