"""Fields that may be absent but are never null."""


class Row(wire.Record):
    """Row."""

    id: wire.Int64
    """Id."""


Level = TypeAliasType("Level", Literal["low", "high"])
"""Level."""


class CasePresenceOptionalParams(wire.Record):
    """What `case/presence-optional` takes."""

    text: wire.Omittable[wire.Text] = None
    """Text."""

    number: wire.Omittable[wire.Int32] = None
    """Number."""

    long: wire.Omittable[wire.Int64] = None
    """Long."""

    flag: wire.Omittable[wire.Boolean] = None
    """Flag."""

    row: wire.Omittable[Row] = None
    """Row."""

    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None
    """List."""

    level: wire.Omittable[Level] = None
    """Level."""

    blob: wire.Omittable[wire.Bytes] = None
    """Blob."""


class CasePresenceOptionalResult(wire.Record):
    """What `case/presence-optional` gives."""


CasePresenceOptionalHandler = wire.Handler[CasePresenceOptionalParams, CasePresenceOptionalResult]
"""What implements `case/presence-optional`."""

COMMAND = wire.Command(
    "case/presence-optional",
    CasePresenceOptionalParams,
    CasePresenceOptionalResult,
    (),
)
"""The contract of `case/presence-optional`."""
