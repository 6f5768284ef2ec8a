"""A generic type hides what it holds where its field is sensitive, and leaves it to what it
holds where not.
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


class CaseSensitiveGenericsParams(wire.SecretRecord):
    """What `case/sensitive-generics` takes."""

    user: wire.Text
    text: Sealed[wire.Text]
    record: Sealed[Label]
    plain: Listed[Secret]


class CaseSensitiveGenericsResult(wire.Record):
    """What `case/sensitive-generics` gives."""


CaseSensitiveGenericsHandler = wire.Handler[
    CaseSensitiveGenericsParams,
    CaseSensitiveGenericsResult,
]
"""What implements `case/sensitive-generics`."""

COMMAND = wire.Command(
    "case/sensitive-generics",
    CaseSensitiveGenericsParams,
    CaseSensitiveGenericsResult,
    (),
)
"""The contract of `case/sensitive-generics`."""
