# spec.json


"""Types that lie in a spec without a command."""


class CaseLibraryParams(wire.Record):
    """What `case/library` takes."""

    point: _case_library_types.Point
    colour: _case_library_types.Colour


class CaseLibraryResult(wire.Record):
    """What `case/library` gives."""


CaseLibraryHandler = wire.Handler[CaseLibraryParams, CaseLibraryResult]
"""What implements `case/library`."""

COMMAND = wire.Command(
    "case/library",
    CaseLibraryParams,
    CaseLibraryResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/library`."""


# types.spec.json


"""Shared types."""


class Point(wire.Record):
    x: wire.Float64
    y: wire.Float64


Colour = TypeAliasType("Colour", Literal["red", "blue"])
