"""Who uses a deprecated field of a variant is warned."""


class ShapeLine(wire.Record):
    kind: Literal["line"] = "line"
    length: wire.Int32
    size: wire.Omittable[wire.Int32] = Field(default=None, deprecated="use length")


class ShapeDot(wire.Record):
    kind: Literal["dot"] = "dot"


Shape = TypeAliasType("Shape", Annotated[ShapeLine | ShapeDot, wire.Tagged("kind", "line", "dot")])


class CaseDeprecatedVariantsParams(wire.Record):
    """What `case/deprecated-variants` takes."""

    shape: Shape


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
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/deprecated-variants`."""
