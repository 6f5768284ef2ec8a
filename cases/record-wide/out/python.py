"""An object with 120 fields."""


class CaseRecordWideParams(wire.Record):
    """What `case/record-wide` takes."""

    field0: wire.Omittable[wire.Text] = None
    field1: wire.Int64
    field2: wire.Boolean
    field3: wire.Omittable[wire.Float64] = None
    field4: wire.Uuid
    field5: wire.Text
    field6: wire.Omittable[wire.Int64] = None
    field7: wire.Boolean
    field8: wire.Float64
    field9: wire.Omittable[wire.Uuid] = None
    field10: wire.Text
    field11: wire.Int64
    field12: wire.Omittable[wire.Boolean] = None
    field13: wire.Float64
    field14: wire.Uuid
    field15: wire.Omittable[wire.Text] = None
    field16: wire.Int64
    field17: wire.Boolean
    field18: wire.Omittable[wire.Float64] = None
    field19: wire.Uuid
    field20: wire.Text
    field21: wire.Omittable[wire.Int64] = None
    field22: wire.Boolean
    field23: wire.Float64
    field24: wire.Omittable[wire.Uuid] = None
    field25: wire.Text
    field26: wire.Int64
    field27: wire.Omittable[wire.Boolean] = None
    field28: wire.Float64
    field29: wire.Uuid
    field30: wire.Omittable[wire.Text] = None
    field31: wire.Int64
    field32: wire.Boolean
    field33: wire.Omittable[wire.Float64] = None
    field34: wire.Uuid
    field35: wire.Text
    field36: wire.Omittable[wire.Int64] = None
    field37: wire.Boolean
    field38: wire.Float64
    field39: wire.Omittable[wire.Uuid] = None
    field40: wire.Text
    field41: wire.Int64
    field42: wire.Omittable[wire.Boolean] = None
    field43: wire.Float64
    field44: wire.Uuid
    field45: wire.Omittable[wire.Text] = None
    field46: wire.Int64
    field47: wire.Boolean
    field48: wire.Omittable[wire.Float64] = None
    field49: wire.Uuid
    field50: wire.Text
    field51: wire.Omittable[wire.Int64] = None
    field52: wire.Boolean
    field53: wire.Float64
    field54: wire.Omittable[wire.Uuid] = None
    field55: wire.Text
    field56: wire.Int64
    field57: wire.Omittable[wire.Boolean] = None
    field58: wire.Float64
    field59: wire.Uuid
    field60: wire.Omittable[wire.Text] = None
    field61: wire.Int64
    field62: wire.Boolean
    field63: wire.Omittable[wire.Float64] = None
    field64: wire.Uuid
    field65: wire.Text
    field66: wire.Omittable[wire.Int64] = None
    field67: wire.Boolean
    field68: wire.Float64
    field69: wire.Omittable[wire.Uuid] = None
    field70: wire.Text
    field71: wire.Int64
    field72: wire.Omittable[wire.Boolean] = None
    field73: wire.Float64
# types: 65 more lines, sha256 c28d3518fc42
