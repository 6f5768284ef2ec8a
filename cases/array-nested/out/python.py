"""Lists of lists."""


class CaseArrayNestedParams(wire.Record):
    """What `case/array-nested` takes."""

    matrix: list[list[wire.Float64]]
    cube: wire.Omittable[list[list[list[wire.UInt8]]]] = None


class CaseArrayNestedResult(wire.Record):
    """What `case/array-nested` gives."""


CaseArrayNestedHandler = wire.Handler[CaseArrayNestedParams, CaseArrayNestedResult]
"""What implements `case/array-nested`."""

COMMAND = wire.Command(
    "case/array-nested",
    CaseArrayNestedParams,
    CaseArrayNestedResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/array-nested`."""
