"""Two types that contain each other."""


class Folder(wire.Record):
    entries: list[Entry]


class Entry(wire.Record):
    name: wire.Text
    in_: Annotated[wire.Omittable[Folder], Field(alias="in")] = None


class CaseRecursionMutualParams(wire.Record):
    """What `case/recursion-mutual` takes."""

    folder: Folder


class CaseRecursionMutualResult(wire.Record):
    """What `case/recursion-mutual` gives."""


CaseRecursionMutualHandler = wire.Handler[CaseRecursionMutualParams, CaseRecursionMutualResult]
"""What implements `case/recursion-mutual`."""

COMMAND = wire.Command(
    "case/recursion-mutual",
    CaseRecursionMutualParams,
    CaseRecursionMutualResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/recursion-mutual`."""
