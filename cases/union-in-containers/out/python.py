"""Unions in maps, tuples, beside null and inside of another union."""


class ShapeDot(wire.Record):
    kind: Literal["dot"] = "dot"


class ShapeCircle(wire.Record):
    kind: Literal["circle"] = "circle"
    r: wire.Float64


Shape = TypeAliasType(
    "Shape",
    Annotated[ShapeDot | ShapeCircle, wire.Tagged("kind", "dot", "circle")],
)


class OuterHeld(wire.Record):
    kind: Literal["held"] = "held"
    held: Shape


class OuterMany(wire.Record):
    kind: Literal["many"] = "many"
    items: list[Shape]


Outer = TypeAliasType(
    "Outer",
    Annotated[OuterHeld | OuterMany, wire.Tagged("kind", "held", "many")],
)


class CaseUnionInContainersParams(wire.Record):
    """What `case/union-in-containers` takes."""

    map: dict[wire.Text, Shape]
    pair: tuple[Shape, Shape | None]
    outer: wire.Omittable[Outer] = None


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
    CaseUnionInContainersResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/union-in-containers`."""
