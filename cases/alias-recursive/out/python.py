"""Aliases that contain themselves."""


Tree = TypeAliasType("Tree", "list[Tree]")


Dictionary = TypeAliasType("Dictionary", "dict[wire.Text, Dictionary]")


class CaseAliasRecursiveParams(wire.Record):
    """What `case/alias-recursive` takes."""

    tree: Tree
    dictionary: wire.Omittable[Dictionary] = None


class CaseAliasRecursiveResult(wire.Record):
    """What `case/alias-recursive` gives."""


CaseAliasRecursiveHandler = wire.Handler[CaseAliasRecursiveParams, CaseAliasRecursiveResult]
"""What implements `case/alias-recursive`."""

COMMAND = wire.Command(
    "case/alias-recursive",
    CaseAliasRecursiveParams,
    CaseAliasRecursiveResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/alias-recursive`."""
