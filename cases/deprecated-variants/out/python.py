"""Who uses a deprecated field of a variant is warned."""


class ShapeLine(wire.Record):
    """Line: a variant of Shape."""

    kind: Literal["line"] = "line"
    """Tells the variants apart."""

    length: wire.Int32
    """Length."""

    size: wire.Omittable[wire.Int32] = Field(default=None, deprecated="use length")
    """Size."""


class ShapeDot(wire.Record):
    """Dot: a variant of Shape."""

    kind: Literal["dot"] = "dot"
    """Tells the variants apart."""


Shape = TypeAliasType("Shape", Annotated[ShapeLine | ShapeDot, wire.Tagged("kind", "line", "dot")])
"""Shape."""


class CaseDeprecatedVariantsParams(wire.Record):
    """What `case/deprecated-variants` takes."""

    shape: Shape
    """Shape."""


class CaseDeprecatedVariantsResult(wire.Record):
    """What `case/deprecated-variants` gives."""


CaseDeprecatedVariantsHandler = wire.Handler[
    CaseDeprecatedVariantsParams,
    CaseDeprecatedVariantsResult,
]
"""What implements `case/deprecated-variants`."""

COMMAND = wire.Command(
    "case/deprecated-variants",
    CaseDeprecatedVariantsParams,
    CaseDeprecatedVariantsResult,
    (),
)
"""The contract of `case/deprecated-variants`."""
