"""Types with type parameters."""


T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")


class Row(wire.Record):
    id: wire.Int32


class Page(wire.Record, Generic[T]):
    items: list[T]
    next: wire.Maybe[T] = wire.UNSET


class Pair(wire.Record, Generic[A, B]):
    first: A
    second: B


class CaseGenericsParams(wire.Record):
    """What `case/generics` takes."""

    page: Page[wire.Int64]
    rows: Page[Row]
    pair: wire.Omittable[Pair[wire.Text, wire.Boolean | None]] = None


class CaseGenericsResult(wire.Record):
    """What `case/generics` gives."""


CaseGenericsHandler = wire.Handler[CaseGenericsParams, CaseGenericsResult]
"""What implements `case/generics`."""

COMMAND = wire.Command(
    "case/generics",
    CaseGenericsParams,
    CaseGenericsResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/generics`."""
