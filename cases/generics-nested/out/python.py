"""Generic types in generic types, a generic union, and one that contains itself."""


T = TypeVar("T")
E = TypeVar("E")


class Tree(wire.SecretRecord, Generic[T]):
    """Tree."""

    value: T
    """Value."""

    children: list[Tree[T]]
    """Children."""


class Page(wire.SecretRecord, Generic[T]):
    """Page."""

    items: list[T]
    """Items."""


class Box(wire.SecretRecord, Generic[T]):
    """Box."""

    held: T
    """Held."""


class Error(wire.Record):
    """Error."""

    code: wire.Text
    """Code."""


class ResultOk(wire.SecretRecord, Generic[T, E]):
    """Ok: a variant of Result."""

    is_: Annotated[Literal["ok"], Field(alias="is")] = "ok"
    """Tells the variants apart."""

    value: T
    """Value."""


class ResultFailed(wire.SecretRecord, Generic[T, E]):
    """Failed: a variant of Result."""

    is_: Annotated[Literal["failed"], Field(alias="is")] = "failed"
    """Tells the variants apart."""

    error: E
    """Error."""


Result = TypeAliasType(
    "Result",
    Annotated[
        ResultOk[T, E] | ResultFailed[T, E],
        wire.Tagged("is", "ok", "failed"),
        wire.Secret(),
    ],
    type_params=(T, E),
)
"""Result."""


class CaseGenericsNestedParams(wire.SecretRecord):
    """What `case/generics-nested` takes."""

    tree: Tree[wire.Text]
    """Tree."""

    result: Result[Page[wire.UInt8], Error]
    """Result."""

    boxes: dict[wire.Text, Box[Box[wire.Date]]]
# types: 17 more lines, sha256 6a3c43f499e4
