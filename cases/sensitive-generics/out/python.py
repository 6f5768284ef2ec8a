"""A generic type hides what it holds where its field is sensitive, and leaves it to what it
holds where not. One that is never used with a secret has nothing to hide.
"""


T = TypeVar("T")


class Sealed(wire.SecretRecord, Generic[T]):
    note: wire.Text
    held: T = Field(repr=False)


class Listed(wire.SecretRecord, Generic[T]):
    note: wire.Text
    items: list[T]


class Label(wire.Record):
    label: wire.Text


class Secret(wire.SecretRecord):
    label: wire.Text
    secret: wire.Text = Field(repr=False)


class Boxed(wire.SecretRecord, Generic[T]):
    note: wire.Text
    inner: Listed[T]


Rows = TypeAliasType("Rows", "Annotated[list[Listed[T]], wire.Secret()]", type_params=(T,))


class EventOne(wire.SecretRecord, Generic[T]):
    kind: Literal["one"] = "one"
    value: T


class EventNone(wire.SecretRecord, Generic[T]):
    kind: Literal["none"] = "none"


Event = TypeAliasType(
    "Event",
    Annotated[
        EventOne[T] | EventNone[T] | wire.Unknown,
        wire.Tagged("kind", "one", "none", is_open=True),
        wire.Secret(),
    ],
    type_params=(T,),
)


class Plain(wire.Record, Generic[T]):
    value: T
    event: wire.Omittable[PlainEvent[T]] = None


class PlainEventOne(wire.Record, Generic[T]):
    kind: Literal["one"] = "one"
    value: T


PlainEvent = TypeAliasType(
    "PlainEvent",
    Annotated[PlainEventOne[T] | wire.Unknown, wire.Tagged("kind", "one", is_open=True)],
    type_params=(T,),
)


class CaseSensitiveGenericsParams(wire.SecretRecord):
    """What `case/sensitive-generics` takes."""

    user: wire.Text
    text: Sealed[wire.Text]
    record: Sealed[Label]
    plain: Listed[Secret]
    boxed: wire.Omittable[Boxed[Secret]] = None
# types: 25 more lines, sha256 d3582bf0ef0f
