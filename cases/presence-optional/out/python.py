"""Fields that may be absent but are never null."""


class Row(wire.Record):
    id: wire.Int64


Level = TypeAliasType("Level", Literal["low", "high"])


class CasePresenceOptionalParams(wire.Record):
    """What `case/presence-optional` takes."""

    text: wire.Omittable[wire.Text] = None
    number: wire.Omittable[wire.Int32] = None
    long: wire.Omittable[wire.Int64] = None
    flag: wire.Omittable[wire.Boolean] = None
    row: wire.Omittable[Row] = None
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None
    level: wire.Omittable[Level] = None
    blob: wire.Omittable[wire.Bytes] = None


class CasePresenceOptionalResult(wire.Record):
    """What `case/presence-optional` gives."""


CasePresenceOptionalHandler = wire.Handler[CasePresenceOptionalParams, CasePresenceOptionalResult]
"""What implements `case/presence-optional`."""

COMMAND = wire.Command(
    "case/presence-optional",
    CasePresenceOptionalParams,
    CasePresenceOptionalResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/presence-optional`."""
