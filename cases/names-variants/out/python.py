"""Variants called like the built-in types and words of some language."""


class ChoiceString(wire.Record):
    kind: Literal["String"] = "String"
    x: wire.Text


class ChoiceType(wire.Record):
    kind: Literal["Type"] = "Type"
    x: wire.Text


class ChoiceSelf(wire.Record):
    kind: Literal["self"] = "self"
    x: wire.Text


class ChoiceNone(wire.Record):
    kind: Literal["none"] = "none"
    x: wire.Text


class ChoiceSome(wire.Record):
    kind: Literal["some"] = "some"
    x: wire.Text


class ChoiceOk(wire.Record):
    kind: Literal["ok"] = "ok"
    x: wire.Text


class ChoiceError(wire.Record):
    kind: Literal["Error"] = "Error"
    x: wire.Text


class ChoiceClass(wire.Record):
    kind: Literal["class"] = "class"
    x: wire.Text


class ChoiceDefault(wire.Record):
    kind: Literal["default"] = "default"
    x: wire.Text


class ChoiceInit(wire.Record):
    kind: Literal["init"] = "init"
    x: wire.Text


class ChoiceList(wire.Record):
    kind: Literal["List"] = "List"
    x: wire.Text


class ChoiceMap(wire.Record):
    kind: Literal["Map"] = "Map"
    x: wire.Text


class ChoiceUnknown(wire.Record):
    kind: Literal["Unknown"] = "Unknown"
    x: wire.Text


class ChoiceOther(wire.Record):
    kind: Literal["Other"] = "Other"
    x: wire.Text


class ChoiceRaw(wire.Record):
    kind: Literal["raw"] = "raw"
    x: wire.Text


class ChoiceUnit(wire.Record):
    kind: Literal["Unit"] = "Unit"
# types: 359 more lines, sha256 ff5aca190c51
