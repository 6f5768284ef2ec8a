"""Objects that contain their own kind: optional, nullable, in lists and maps."""


class Node(wire.Record):
    name: wire.Text
    next: wire.Omittable[Node] = None
    parent: Node | None
    children: list[Node]
    by_name: Annotated[wire.Omittable[dict[wire.Text, Node]], Field(alias="byName")] = None


class CaseRecursionDirectParams(wire.Record):
    """What `case/recursion-direct` takes."""

    node: Node


class CaseRecursionDirectResult(wire.Record):
    """What `case/recursion-direct` gives."""


CaseRecursionDirectHandler = wire.Handler[CaseRecursionDirectParams, CaseRecursionDirectResult]
"""What implements `case/recursion-direct`."""

COMMAND = wire.Command(
    "case/recursion-direct",
    CaseRecursionDirectParams,
    CaseRecursionDirectResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/recursion-direct`."""
