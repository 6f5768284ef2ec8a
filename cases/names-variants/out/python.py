"""Variants called like the built-in types and words of some language."""


class ChoiceString(wire.Record):
    """String: a variant of Choice."""

    kind: Literal["String"] = "String"
    """Tells the variants apart."""

    x: wire.Text
    """X."""


class ChoiceType(wire.Record):
    """Type: a variant of Choice."""

    kind: Literal["Type"] = "Type"
    """Tells the variants apart."""

    x: wire.Text
    """X."""


class ChoiceSelf(wire.Record):
    """Self: a variant of Choice."""

    kind: Literal["self"] = "self"
    """Tells the variants apart."""

    x: wire.Text
    """X."""


class ChoiceNone(wire.Record):
    """None: a variant of Choice."""

    kind: Literal["none"] = "none"
    """Tells the variants apart."""

    x: wire.Text
    """X."""


class ChoiceSome(wire.Record):
    """Some: a variant of Choice."""

    kind: Literal["some"] = "some"
    """Tells the variants apart."""

    x: wire.Text
    """X."""


class ChoiceOk(wire.Record):
    """Ok: a variant of Choice."""

    kind: Literal["ok"] = "ok"
    """Tells the variants apart."""

    x: wire.Text
    """X."""


class ChoiceError(wire.Record):
    """Error: a variant of Choice."""

    kind: Literal["Error"] = "Error"
    """Tells the variants apart."""

    x: wire.Text
    """X."""


class ChoiceClass(wire.Record):
    """Class: a variant of Choice."""

    kind: Literal["class"] = "class"
    """Tells the variants apart."""

    x: wire.Text
# types: 596 more lines, sha256 3f47e7ab7d62
