"""Defaults of objects, lists and unions, and defaults inside of them."""


class Window(wire.Record):
    title: wire.Text
    width: wire.UInt16 = 800
    height: wire.UInt16 = 600


class ChoiceNone(wire.Record):
    kind: Literal["none"] = "none"


class ChoiceWindow(wire.Record):
    kind: Literal["window"] = "window"
    scale: wire.Float64 = 1.0


class ChoiceBig(wire.Record):
    kind: Literal["big"] = "big"
    size: wire.Int64


Choice = TypeAliasType(
    "Choice",
    Annotated[ChoiceNone | ChoiceWindow | ChoiceBig, wire.Tagged("kind", "none", "window", "big")],
)


class CaseDefaultsNestedParams(wire.Record):
    """What `case/defaults-nested` takes."""

    window: Window = Field(default_factory=lambda: Window(title="main"))
    windows: list[Window] = Field(default_factory=lambda: [Window(title="a", width=1)])
    table: dict[wire.Text, wire.Int64] = Field(default_factory=lambda: {"a": 1})
    empties: list[wire.Text] = Field(default_factory=list)
    choice: Choice = Field(default_factory=lambda: ChoiceBig(size=5))
    given: wire.Omittable[Window] = None


class CaseDefaultsNestedResult(wire.Record):
    """What `case/defaults-nested` gives."""


CaseDefaultsNestedHandler = wire.Handler[CaseDefaultsNestedParams, CaseDefaultsNestedResult]
"""What implements `case/defaults-nested`."""

COMMAND = wire.Command(
    "case/defaults-nested",
    CaseDefaultsNestedParams,
    CaseDefaultsNestedResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/defaults-nested`."""
