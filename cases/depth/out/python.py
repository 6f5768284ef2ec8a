"""At most 128 arrays and objects are open at once, those of the params among them."""


Tree = TypeAliasType("Tree", "list[Tree]")
"""Tree."""


class Node(wire.Record):
    """Node."""

    next: wire.Omittable[Node] = None
    """Next."""


class CaseDepthParams(wire.Record):
    """What `case/depth` takes."""

    any: wire.Maybe[wire.Json] = wire.UNSET
    """Any."""

    tree: wire.Omittable[Tree] = None
    """Tree."""

    node: wire.Omittable[Node] = None
    """Node."""


class CaseDepthResult(wire.Record):
    """What `case/depth` gives."""


CaseDepthHandler = wire.Handler[CaseDepthParams, CaseDepthResult]
"""What implements `case/depth`."""

COMMAND = wire.Command("case/depth", CaseDepthParams, CaseDepthResult, ())
"""The contract of `case/depth`."""
