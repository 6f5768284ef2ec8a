"""A union whose variants lie beside their tag."""


class ShapeCircle(wire.Record):
    kind: Literal["circle"] = "circle"
    radius: wire.Float64


class ShapeRectangle(wire.Record):
    kind: Literal["rectangle"] = "rectangle"
    width: wire.Float64
    height: wire.Omittable[wire.Float64] = None


class ShapeNamed(wire.Record):
    kind: Literal["named"] = "named"
    name: wire.Text | None
    id: wire.Int64


Shape = TypeAliasType(
    "Shape",
    Annotated[
        ShapeCircle | ShapeRectangle | ShapeNamed,
        wire.Tagged("kind", "circle", "rectangle", "named"),
    ],
)


class CaseUnionInternalParams(wire.Record):
    """What `case/union-internal` takes."""

    shape: Shape
    more: wire.Omittable[list[Shape]] = None


class CaseUnionInternalResult(wire.Record):
    """What `case/union-internal` gives."""


CaseUnionInternalHandler = wire.Handler[CaseUnionInternalParams, CaseUnionInternalResult]
"""What implements `case/union-internal`."""

COMMAND = wire.Command(
    "case/union-internal",
    CaseUnionInternalParams,
    CaseUnionInternalResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/union-internal`."""
