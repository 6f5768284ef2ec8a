"""Objects whose keys are the values of an enum; each may be absent."""


Level = TypeAliasType("Level", Literal["low", "high", "very-high"])


CaseMapEnumParamsInlineKey = TypeAliasType("CaseMapEnumParamsInlineKey", Literal["a", "b"])


class CaseMapEnumParams(wire.Record):
    """What `case/map-enum` takes."""

    levels: dict[Level, wire.UInt8]
    inline: wire.Omittable[dict[CaseMapEnumParamsInlineKey, wire.Text]] = None


class CaseMapEnumResult(wire.Record):
    """What `case/map-enum` gives."""


CaseMapEnumHandler = wire.Handler[CaseMapEnumParams, CaseMapEnumResult]
"""What implements `case/map-enum`."""

COMMAND = wire.Command(
    "case/map-enum",
    CaseMapEnumParams,
    CaseMapEnumResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/map-enum`."""
