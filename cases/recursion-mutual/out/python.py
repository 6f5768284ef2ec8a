"""Two types that contain each other."""


class Folder(wire.Record):
    """Folder."""

    entries: list[Entry]
    """Entries."""


class Entry(wire.Record):
    """Entry."""

    name: wire.Text
    """Name."""

    in_: Annotated[wire.Omittable[Folder], Field(alias="in")] = None
    """In."""


class CaseRecursionMutualParams(wire.Record):
    """What `case/recursion-mutual` takes."""

    folder: Folder
    """Folder."""


class CaseRecursionMutualResult(wire.Record):
    """What `case/recursion-mutual` gives."""


CaseRecursionMutualHandler = wire.Handler[CaseRecursionMutualParams, CaseRecursionMutualResult]
"""What implements `case/recursion-mutual`."""

COMMAND = wire.Command(
    "case/recursion-mutual",
    CaseRecursionMutualParams,
    CaseRecursionMutualResult,
    (),
)
"""The contract of `case/recursion-mutual`."""
