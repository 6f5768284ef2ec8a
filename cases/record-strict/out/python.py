"""An object that refuses keys it does not declare."""


class Exact(wire.Record, extra="forbid"):
    a: wire.Int32
    b: wire.Omittable[wire.Text] = None
    loose: wire.Omittable[Loose] = None
    inner: wire.Omittable[Inner] = None


class Inner(wire.Record, extra="forbid"):
    pass


class Loose(wire.Record):
    x: wire.Int32
    exact: wire.Omittable[Exact] = None


class CaseRecordStrictParams(wire.Record):
    """What `case/record-strict` takes."""

    value: Exact
    loose: wire.Omittable[Loose] = None


class CaseRecordStrictResult(wire.Record):
    """What `case/record-strict` gives."""


CaseRecordStrictHandler = wire.Handler[CaseRecordStrictParams, CaseRecordStrictResult]
"""What implements `case/record-strict`."""

COMMAND = wire.Command(
    "case/record-strict",
    CaseRecordStrictParams,
    CaseRecordStrictResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/record-strict`."""
