"""Maps of maps, of lists and of objects."""


class CaseMapNestedParamsPointsValue(wire.Record):
    """Params points value."""

    x: wire.Float64
    """X."""

    y: wire.Omittable[wire.Float64] = None
    """Y."""


class CaseMapNestedParams(wire.Record):
    """What `case/map-nested` takes."""

    tables: dict[wire.Text, dict[wire.Int32Key, list[wire.UInt64]]]
    """Tables."""

    points: dict[wire.Text, CaseMapNestedParamsPointsValue]
    """Points."""


class CaseMapNestedResult(wire.Record):
    """What `case/map-nested` gives."""


CaseMapNestedHandler = wire.Handler[CaseMapNestedParams, CaseMapNestedResult]
"""What implements `case/map-nested`."""

COMMAND = wire.Command("case/map-nested", CaseMapNestedParams, CaseMapNestedResult, ())
"""The contract of `case/map-nested`."""
