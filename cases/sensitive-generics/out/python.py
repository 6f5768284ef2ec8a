"""A generic type hides what it holds where its field is sensitive, and leaves it to what it
holds where not.
"""


T = TypeVar("T")


class Sealed(wire.SecretRecord, Generic[T]):
    """Sealed."""

    note: wire.Text
    """Note."""

    held: T = Field(repr=False)
    """Held."""


class Listed(wire.SecretRecord, Generic[T]):
    """Listed."""

    note: wire.Text
    """Note."""

    items: list[T]
    """Items."""


class Label(wire.Record):
    """Label."""

    label: wire.Text
    """Label."""


class Secret(wire.SecretRecord):
    """Secret."""

    label: wire.Text
    """Label."""

    secret: wire.Text = Field(repr=False)
    """Secret."""


class CaseSensitiveGenericsParams(wire.SecretRecord):
    """What `case/sensitive-generics` takes."""

    user: wire.Text
    """User."""

    text: Sealed[wire.Text]
    """Text."""

    record: Sealed[Label]
    """Record."""

    plain: Listed[Secret]
    """Plain."""


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
