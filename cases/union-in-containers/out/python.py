"""Unions in maps, tuples, beside null and inside of another union."""


class ShapeDot(wire.Record):
    """Dot: a variant of Shape."""

    kind: Literal["dot"] = "dot"
    """Tells the variants apart."""


class ShapeCircle(wire.Record):
    """Circle: a variant of Shape."""

    kind: Literal["circle"] = "circle"
    """Tells the variants apart."""

    r: wire.Float64
    """R."""


Shape = TypeAliasType(
    "Shape",
    Annotated[ShapeDot | ShapeCircle, wire.Tagged("kind", "dot", "circle")],
)
"""Shape."""


class OuterHeld(wire.Record):
    """Held: a variant of Outer."""

    kind: Literal["held"] = "held"
    """Tells the variants apart."""

    held: Shape
    """Held."""


class OuterMany(wire.Record):
    """Many: a variant of Outer."""

    kind: Literal["many"] = "many"
    """Tells the variants apart."""

    items: list[Shape]
    """Items."""


Outer = TypeAliasType(
    "Outer",
    Annotated[OuterHeld | OuterMany, wire.Tagged("kind", "held", "many")],
)
"""Outer."""


class CaseUnionInContainersParams(wire.Record):
    """What `case/union-in-containers` takes."""

    map: dict[wire.Text, Shape]
    """Map."""

    pair: tuple[Shape, Shape | None]
    """Pair."""

    outer: wire.Omittable[Outer] = None
    """Outer."""


class CaseUnionInContainersResult(wire.Record):
    """What `case/union-in-containers` gives."""


CaseUnionInContainersHandler = wire.Handler[
    CaseUnionInContainersParams,
    CaseUnionInContainersResult,
]
"""What implements `case/union-in-containers`."""

COMMAND = wire.Command(
    "case/union-in-containers",
    CaseUnionInContainersParams,
# types: 4 more lines, sha256 ad87282f7472
