"""An object with 120 fields."""


class CaseRecordWideParams(wire.Record):
    """What `case/record-wide` takes."""

    field0: wire.Omittable[wire.Text] = None
    """Field0."""

    field1: wire.Int64
    """Field1."""

    field2: wire.Boolean
    """Field2."""

    field3: wire.Omittable[wire.Float64] = None
    """Field3."""

    field4: wire.Uuid
    """Field4."""

    field5: wire.Text
    """Field5."""

    field6: wire.Omittable[wire.Int64] = None
    """Field6."""

    field7: wire.Boolean
    """Field7."""

    field8: wire.Float64
    """Field8."""

    field9: wire.Omittable[wire.Uuid] = None
    """Field9."""

    field10: wire.Text
    """Field10."""

    field11: wire.Int64
    """Field11."""

    field12: wire.Omittable[wire.Boolean] = None
    """Field12."""

    field13: wire.Float64
    """Field13."""

    field14: wire.Uuid
    """Field14."""

    field15: wire.Omittable[wire.Text] = None
    """Field15."""

    field16: wire.Int64
    """Field16."""

    field17: wire.Boolean
    """Field17."""

    field18: wire.Omittable[wire.Float64] = None
    """Field18."""

    field19: wire.Uuid
    """Field19."""

    field20: wire.Text
    """Field20."""

    field21: wire.Omittable[wire.Int64] = None
    """Field21."""

    field22: wire.Boolean
    """Field22."""

    field23: wire.Float64
    """Field23."""

    field24: wire.Omittable[wire.Uuid] = None
    """Field24."""
# types: 296 more lines, sha256 32c8b3eb5ad9
