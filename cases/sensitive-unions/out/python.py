"""What is sensitive in a variant is hidden; a sensitive union is hidden whole."""


class Card(wire.SecretRecord):
    """Card."""

    label: wire.Text
    """Label."""

    secret: wire.Text = Field(repr=False)
    """Secret."""


class LoginPassword(wire.SecretRecord):
    """Password: a variant of Login."""

    kind: Literal["password"] = "password"
    """Tells the variants apart."""

    name: wire.Text
    """Name."""

    word: Annotated[wire.Text, wire.MaxLength(12)] = Field(repr=False)
    """Word."""


class LoginNone(wire.SecretRecord):
    """None: a variant of Login."""

    kind: Literal["none"] = "none"
    """Tells the variants apart."""


Login = TypeAliasType(
    "Login",
    Annotated[LoginPassword | LoginNone, wire.Tagged("kind", "password", "none"), wire.Secret()],
)
"""Login."""


class BesideKeyContent(wire.SecretRecord):
    """What BesideKey holds."""

    label: wire.Text
    """Label."""

    secret: wire.Text = Field(repr=False)
    """Secret."""


class BesideKey(wire.SecretRecord):
    """Key: a variant of Beside."""

    type: Literal["key"] = "key"
    """Tells the variants apart."""

    value: BesideKeyContent
    """What the variant holds."""


class BesideCard(wire.SecretRecord):
    """Card: a variant of Beside."""

    type: Literal["card"] = "card"
    """Tells the variants apart."""

    value: Card
    """What the variant holds."""


Beside = TypeAliasType(
    "Beside",
    Annotated[BesideKey | BesideCard, wire.Tagged("type", "key", "card"), wire.Secret()],
)
"""Beside."""


class TypedCard(wire.SecretRecord):
    """Card: a variant of Typed."""

# types: 84 more lines, sha256 6fbcc8cc08e9
