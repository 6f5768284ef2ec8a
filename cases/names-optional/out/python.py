"""Values, variants and errors that are called like the parts of an optional, where there may
be none.
"""


def _default_union() -> Choice:
    return ChoiceNone()


def _default_kinds() -> list[Kind | None]:
    return ["none", None]


Kind = TypeAliasType("Kind", Literal["none", "some", "null", "nil", "absent", "nothing"])


Shade = TypeAliasType("Shade", Annotated[Literal["none", "some"] | str, wire.OpenText()])


class ChoiceNone(wire.Record):
    kind: Literal["none"] = "none"


class ChoiceSome(wire.Record):
    kind: Literal["some"] = "some"
    value: wire.Text


class ChoiceOther(wire.Record):
    kind: Literal["other"] = "other"
    kinds: list[Kind]


Choice = TypeAliasType(
    "Choice",
    Annotated[ChoiceNone | ChoiceSome | ChoiceOther, wire.Tagged("kind", "none", "some", "other")],
)


class CaseNamesOptionalParams(wire.Record):
    """What `case/names-optional` takes."""

    closed: Kind | None = "none"
    open: Shade | None = "none"
    union: Choice | None = Field(default_factory=_default_union)
    maybe: wire.Omittable[Kind] = None
    either: wire.Maybe[Shade | None] = wire.UNSET
    kinds: list[Kind | None] = Field(default_factory=_default_kinds)
    choices: wire.Omittable[dict[wire.Text, Choice | None]] = None


class CaseNamesOptionalResult(wire.Record):
    """What `case/names-optional` gives."""


class CaseNamesOptionalSomeErrorData(wire.Record):
    kind: Kind | None


class CaseNamesOptionalNoneError(wire.PlainError):
    """There is none."""

    CODE = "NONE"
    MESSAGE = "There is none."


class CaseNamesOptionalSomeError(wire.DetailedError[CaseNamesOptionalSomeErrorData]):
    """There are some."""

    CODE = "SOME"
    MESSAGE = "There are some."
    DETAILS = CaseNamesOptionalSomeErrorData


CaseNamesOptionalHandler = wire.Handler[CaseNamesOptionalParams, CaseNamesOptionalResult]
"""What implements `case/names-optional`."""

COMMAND = wire.Command(
    "case/names-optional",
    CaseNamesOptionalParams,
# types: 7 more lines, sha256 781521255bae
