"""Generic types in generic types, a generic union, and one that contains itself."""


T = TypeVar("T")
E = TypeVar("E")


class Tree(wire.Record, Generic[T]):
    value: T
    children: list[Tree[T]]


class Page(wire.Record, Generic[T]):
    items: list[T]


class Box(wire.Record, Generic[T]):
    held: T


class Error(wire.Record):
    code: wire.Text


class ResultOk(wire.Record, Generic[T, E]):
    is_: Annotated[Literal["ok"], Field(alias="is")] = "ok"
    value: T


class ResultFailed(wire.Record, Generic[T, E]):
    is_: Annotated[Literal["failed"], Field(alias="is")] = "failed"
    error: E


Result = TypeAliasType(
    "Result",
    Annotated[ResultOk[T, E] | ResultFailed[T, E], wire.Tagged("is", "ok", "failed")],
    type_params=(T, E),
)


class CaseGenericsNestedParams(wire.Record):
    """What `case/generics-nested` takes."""

    tree: Tree[wire.Text]
    result: Result[Page[wire.UInt8], Error]
    boxes: dict[wire.Text, Box[Box[wire.Date]]]


class CaseGenericsNestedResult(wire.Record):
    """What `case/generics-nested` gives."""


CaseGenericsNestedHandler = wire.Handler[CaseGenericsNestedParams, CaseGenericsNestedResult]
"""What implements `case/generics-nested`."""

COMMAND = wire.Command(
    "case/generics-nested",
    CaseGenericsNestedParams,
    CaseGenericsNestedResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/generics-nested`."""
