"""At most 128 arrays and objects are open at once, those of the params among them."""


Tree = TypeAliasType("Tree", "list[Tree]")


class Node(wire.Record):
    next: wire.Omittable[Node] = None


class CaseDepthParams(wire.Record):
    """What `case/depth` takes."""

    any: wire.Maybe[wire.Json] = wire.UNSET
    tree: wire.Omittable[Tree] = None
    node: wire.Omittable[Node] = None


class CaseDepthResult(wire.Record):
    """What `case/depth` gives."""


CaseDepthHandler = wire.Handler[CaseDepthParams, CaseDepthResult]
"""What implements `case/depth`."""

COMMAND = wire.Command(
    "case/depth",
    CaseDepthParams,
    CaseDepthResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/depth`."""
