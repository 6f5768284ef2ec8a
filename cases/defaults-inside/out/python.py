"""Defaults in the variants of unions and in what generic types stand for: callers may leave
these out too.
"""


T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")


class Size(wire.Record):
    width: wire.Int32 = 80
    height: wire.Omittable[wire.Int32] = None


class BesideSized(wire.Record):
    kind: Literal["sized"] = "sized"
    width: wire.Int32 = 80
    height: wire.Omittable[wire.Int32] = None


class BesideNamed(wire.Record):
    kind: Literal["named"] = "named"
    name: wire.Text = "none"
    size: Size


class BesideNone(wire.Record):
    kind: Literal["none"] = "none"


Beside = TypeAliasType(
    "Beside",
    Annotated[
        BesideSized | BesideNamed | BesideNone,
        wire.Tagged("kind", "sized", "named", "none"),
    ],
)


class UnderSized(wire.Record):
    kind: Literal["sized"] = "sized"
    value: Size


class UnderListedContent(wire.Record):
    sizes: list[Size]


class UnderListed(wire.Record):
    kind: Literal["listed"] = "listed"
    value: UnderListedContent


class UnderNone(wire.Record):
    kind: Literal["none"] = "none"


Under = TypeAliasType(
    "Under",
    Annotated[
        UnderSized | UnderListed | UnderNone | wire.Unknown,
        wire.Tagged("kind", "sized", "listed", "none", is_open=True),
    ],
)


class OnlyOne(wire.Record):
    kind: Literal["one"] = "one"
    count: wire.UInt8 = 1


Only = TypeAliasType("Only", Annotated[OnlyOne, wire.Tagged("kind", "one")])


class Page(wire.Record, Generic[T]):
    items: list[T]
    next: wire.Maybe[T] = wire.UNSET


# types: 66 more lines, sha256 439c27a53fd8
