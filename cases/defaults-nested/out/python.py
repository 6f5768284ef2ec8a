"""Defaults of objects, lists and unions, and defaults inside of them."""


class Window(wire.Record):
    """Window."""

    title: wire.Text
    """Title."""

    width: wire.UInt16 = 800
    """Width."""

    height: wire.UInt16 = 600
    """Height."""


class ChoiceNone(wire.Record):
    """None: a variant of Choice."""

    kind: Literal["none"] = "none"
    """Tells the variants apart."""


class ChoiceWindow(wire.Record):
    """Window: a variant of Choice."""

    kind: Literal["window"] = "window"
    """Tells the variants apart."""

    scale: wire.Float64 = 1.0
    """Scale."""


class ChoiceBig(wire.Record):
    """Big: a variant of Choice."""

    kind: Literal["big"] = "big"
    """Tells the variants apart."""

    size: wire.Int64
    """Size."""


Choice = TypeAliasType(
    "Choice",
    Annotated[ChoiceNone | ChoiceWindow | ChoiceBig, wire.Tagged("kind", "none", "window", "big")],
)
"""Choice."""


class CaseDefaultsNestedParams(wire.Record):
    """What `case/defaults-nested` takes."""

    window: Window = Field(
        default_factory=wire.wire_default('{"title":"main"}'),
        validate_default=True,
    )
    """Window."""

    windows: list[Window] = Field(
        default_factory=wire.wire_default('[{"title":"a","width":1}]'),
        validate_default=True,
    )
    """Windows."""

    table: dict[
        wire.Text,
        wire.Int64,
    ] = Field(default_factory=wire.wire_default('{"a":"1"}'), validate_default=True)
    """Table."""

    empties: list[wire.Text] = Field(default_factory=wire.wire_default("[]"), validate_default=True)
    """Empties."""

    choice: Choice = Field(
        default_factory=wire.wire_default('{"kind":"big","size":"5"}'),
        validate_default=True,
    )
    """Choice."""

# types: 18 more lines, sha256 947d2fc1d8e8
