"""Values, variants and errors that are called like the parts of an optional, where there may
be none.
"""


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
    union: Choice | None = Field(
        default_factory=wire.wire_default(lambda: Choice, '{"kind":"none"}'),
    )
    maybe: wire.Omittable[Kind] = None
    either: wire.Maybe[Shade | None] = wire.UNSET
    kinds: list[Kind | None] = Field(
        default_factory=wire.wire_default(lambda: list[Kind | None], '["none",null]'),
    )
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
    CaseNamesOptionalResult,
    (CaseNamesOptionalNoneError, CaseNamesOptionalSomeError),
    effect="write",
    idempotent=False,
# types: 3 more lines, sha256 e6500dd1275f
