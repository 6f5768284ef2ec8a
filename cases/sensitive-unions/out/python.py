"""What is sensitive in a variant is hidden; a sensitive union is hidden whole."""


class Card(wire.SecretRecord):
    label: wire.Text
    secret: wire.Text = Field(repr=False)


class LoginPassword(wire.SecretRecord):
    kind: Literal["password"] = "password"
    name: wire.Text
    word: Annotated[wire.Text, wire.MaxLength(12)] = Field(repr=False)


class LoginNone(wire.SecretRecord):
    kind: Literal["none"] = "none"


Login = TypeAliasType(
    "Login",
    Annotated[LoginPassword | LoginNone, wire.Tagged("kind", "password", "none"), wire.Secret()],
)


class BesideKeyContent(wire.SecretRecord):
    label: wire.Text
    secret: wire.Text = Field(repr=False)


class BesideKey(wire.SecretRecord):
    type: Literal["key"] = "key"
    value: BesideKeyContent


class BesideCard(wire.SecretRecord):
    type: Literal["card"] = "card"
    value: Card


Beside = TypeAliasType(
    "Beside",
    Annotated[BesideKey | BesideCard, wire.Tagged("type", "key", "card"), wire.Secret()],
)


class TypedCard(wire.SecretRecord):
    kind: Literal["card"] = "card"
    label: wire.Text
    secret: wire.Text = Field(repr=False)


class TypedNone(wire.SecretRecord):
    kind: Literal["none"] = "none"


Typed = TypeAliasType(
    "Typed",
    Annotated[
        TypedCard | TypedNone | wire.Unknown,
        wire.Tagged("kind", "card", "none", is_open=True),
        wire.Secret(),
    ],
)


class DeepBoxes(wire.SecretRecord):
    k: Literal["boxes"] = "boxes"
    boxes: dict[wire.Text, list[Card]]


Deep = TypeAliasType(
    "Deep",
    Annotated[DeepBoxes | wire.Unknown, wire.Tagged("k", "boxes", is_open=True), wire.Secret()],
)


class CaseSensitiveUnionsParams(wire.SecretRecord):
    """What `case/sensitive-unions` takes."""

    user: wire.Text
# types: 25 more lines, sha256 4c442773d44d
