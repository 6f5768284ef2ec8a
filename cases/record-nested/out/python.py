"""Objects in objects."""


class Inner(wire.Record):
    """Inner."""

    leaf: wire.Text
    """Leaf."""

    count: wire.Omittable[wire.UInt64] = None
    """Count."""


class Middle(wire.Record):
    """Middle."""

    inner: Inner
    """Inner."""


class Outer(wire.Record):
    """Outer."""

    middle: Middle
    """Middle."""

    name: wire.Text
    """Name."""

    second: wire.Omittable[Middle] = None
    """Second."""


class CaseRecordNestedParams(wire.Record):
    """What `case/record-nested` takes."""

    outer: Outer
    """Outer."""


class CaseRecordNestedResult(wire.Record):
    """What `case/record-nested` gives."""


CaseRecordNestedHandler = wire.Handler[CaseRecordNestedParams, CaseRecordNestedResult]
"""What implements `case/record-nested`."""

COMMAND = wire.Command("case/record-nested", CaseRecordNestedParams, CaseRecordNestedResult, ())
"""The contract of `case/record-nested`."""
