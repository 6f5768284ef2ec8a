"""Fields that must be there and are never null."""


class Row(wire.Record):
    """Row."""

    id: wire.Int64
    """Id."""


Level = TypeAliasType("Level", Literal["low", "high"])
"""Level."""


class CasePresenceRequiredParams(wire.Record):
    """What `case/presence-required` takes."""

    text: wire.Text
    """Text."""

    number: wire.Int32
    """Number."""

    long: wire.Int64
    """Long."""

    flag: wire.Boolean
    """Flag."""

    row: Row
    """Row."""

    list_: Annotated[list[wire.Text], Field(alias="list")]
    """List."""

    level: Level
    """Level."""

    blob: wire.Bytes
    """Blob."""


class CasePresenceRequiredResult(wire.Record):
    """What `case/presence-required` gives."""


CasePresenceRequiredHandler = wire.Handler[CasePresenceRequiredParams, CasePresenceRequiredResult]
"""What implements `case/presence-required`."""

COMMAND = wire.Command(
    "case/presence-required",
    CasePresenceRequiredParams,
    CasePresenceRequiredResult,
    (),
)
"""The contract of `case/presence-required`."""
