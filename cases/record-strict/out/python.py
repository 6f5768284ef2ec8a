"""An object that refuses keys it does not declare."""


class Exact(wire.Record, extra="forbid"):
    """Exact."""

    a: wire.Int32
    """A."""

    b: wire.Omittable[wire.Text] = None
    """B."""

    loose: wire.Omittable[Loose] = None
    """Loose."""

    inner: wire.Omittable[Inner] = None
    """Inner."""


class Inner(wire.Record, extra="forbid"):
    """Inner."""


class Loose(wire.Record):
    """Loose."""

    x: wire.Int32
    """X."""

    exact: wire.Omittable[Exact] = None
    """Exact."""


class CaseRecordStrictParams(wire.Record):
    """What `case/record-strict` takes."""

    value: Exact
    """Value."""

    loose: wire.Omittable[Loose] = None
    """Loose."""


class CaseRecordStrictResult(wire.Record):
    """What `case/record-strict` gives."""


CaseRecordStrictHandler = wire.Handler[CaseRecordStrictParams, CaseRecordStrictResult]
"""What implements `case/record-strict`."""

COMMAND = wire.Command("case/record-strict", CaseRecordStrictParams, CaseRecordStrictResult, ())
"""The contract of `case/record-strict`."""
