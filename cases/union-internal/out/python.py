"""A union whose variants lie beside their tag."""


class ShapeCircle(wire.Record):
    """Circle: a variant of Shape."""

    kind: Literal["circle"] = "circle"
    """Tells the variants apart."""

    radius: wire.Float64
    """Radius."""


class ShapeRectangle(wire.Record):
    """Rectangle: a variant of Shape."""

    kind: Literal["rectangle"] = "rectangle"
    """Tells the variants apart."""

    width: wire.Float64
    """Width."""

    height: wire.Omittable[wire.Float64] = None
    """Height."""


class ShapeNamed(wire.Record):
    """Named: a variant of Shape."""

    kind: Literal["named"] = "named"
    """Tells the variants apart."""

    name: wire.Text | None
    """Name."""

    id: wire.Int64
    """Id."""


Shape = TypeAliasType(
    "Shape",
    Annotated[
        ShapeCircle | ShapeRectangle | ShapeNamed,
        wire.Tagged("kind", "circle", "rectangle", "named"),
    ],
)
"""Shape."""


class CaseUnionInternalParams(wire.Record):
    """What `case/union-internal` takes."""

    shape: Shape
    """Shape."""

    more: wire.Omittable[list[Shape]] = None
    """More."""


class CaseUnionInternalResult(wire.Record):
    """What `case/union-internal` gives."""


CaseUnionInternalHandler = wire.Handler[CaseUnionInternalParams, CaseUnionInternalResult]
"""What implements `case/union-internal`."""

COMMAND = wire.Command("case/union-internal", CaseUnionInternalParams, CaseUnionInternalResult, ())
"""The contract of `case/union-internal`."""
