"""Types with type parameters."""


T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")


class Row(wire.Record):
    """Row."""

    id: wire.Int32
    """Id."""


class Page(wire.SecretRecord, Generic[T]):
    """Page."""

    items: list[T]
    """Items."""

    next: wire.Maybe[T] = wire.UNSET
    """Next."""


class Pair(wire.SecretRecord, Generic[A, B]):
    """Pair."""

    first: A
    """First."""

    second: B
    """Second."""


class CaseGenericsParams(wire.SecretRecord):
    """What `case/generics` takes."""

    page: Page[wire.Int64]
    """Page."""

    rows: Page[Row]
    """Rows."""

    pair: wire.Omittable[Pair[wire.Text, wire.Boolean | None]] = None
    """Pair."""


class CaseGenericsResult(wire.Record):
    """What `case/generics` gives."""


CaseGenericsHandler = wire.Handler[CaseGenericsParams, CaseGenericsResult]
"""What implements `case/generics`."""

COMMAND = wire.Command("case/generics", CaseGenericsParams, CaseGenericsResult, ())
"""The contract of `case/generics`."""
