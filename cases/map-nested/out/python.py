"""Maps of maps, of lists and of objects."""


class CaseMapNestedParamsPointsValue(wire.Record):
    x: wire.Float64
    y: wire.Omittable[wire.Float64] = None


class CaseMapNestedParams(wire.Record):
    """What `case/map-nested` takes."""

    tables: dict[wire.Text, dict[wire.Int32Key, list[wire.UInt64]]]
    points: dict[wire.Text, CaseMapNestedParamsPointsValue]


class CaseMapNestedResult(wire.Record):
    """What `case/map-nested` gives."""


CaseMapNestedHandler = wire.Handler[CaseMapNestedParams, CaseMapNestedResult]
"""What implements `case/map-nested`."""

COMMAND = wire.Command(
    "case/map-nested",
    CaseMapNestedParams,
    CaseMapNestedResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/map-nested`."""
