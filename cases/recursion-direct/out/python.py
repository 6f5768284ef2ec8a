"""Objects that contain their own kind: optional, nullable, in lists and maps."""


class Node(wire.Record):
    """Node."""

    name: wire.Text
    """Name."""

    next: wire.Omittable[Node] = None
    """Next."""

    parent: Node | None
    """Parent."""

    children: list[Node]
    """Children."""

    by_name: Annotated[wire.Omittable[dict[wire.Text, Node]], Field(alias="byName")] = None
    """By name."""


class CaseRecursionDirectParams(wire.Record):
    """What `case/recursion-direct` takes."""

    node: Node
    """Node."""


class CaseRecursionDirectResult(wire.Record):
    """What `case/recursion-direct` gives."""


CaseRecursionDirectHandler = wire.Handler[CaseRecursionDirectParams, CaseRecursionDirectResult]
"""What implements `case/recursion-direct`."""

COMMAND = wire.Command(
    "case/recursion-direct",
    CaseRecursionDirectParams,
    CaseRecursionDirectResult,
    (),
)
"""The contract of `case/recursion-direct`."""
