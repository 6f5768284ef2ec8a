"""Aliases that contain themselves."""


Tree = TypeAliasType("Tree", "list[Tree]")
"""Tree."""


Dictionary = TypeAliasType("Dictionary", "dict[wire.Text, Dictionary]")
"""Dictionary."""


class CaseAliasRecursiveParams(wire.Record):
    """What `case/alias-recursive` takes."""

    tree: Tree
    """Tree."""

    dictionary: wire.Omittable[Dictionary] = None
    """Dictionary."""


class CaseAliasRecursiveResult(wire.Record):
    """What `case/alias-recursive` gives."""


CaseAliasRecursiveHandler = wire.Handler[CaseAliasRecursiveParams, CaseAliasRecursiveResult]
"""What implements `case/alias-recursive`."""

COMMAND = wire.Command(
    "case/alias-recursive",
    CaseAliasRecursiveParams,
    CaseAliasRecursiveResult,
    (),
)
"""The contract of `case/alias-recursive`."""
