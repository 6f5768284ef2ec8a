"""A refusal by a constraint says what is wanted, and quotes neither a secret nor a key of a
sensitive map.
"""


class Code(wire.Record):
    code: Annotated[wire.Text, wire.Pattern(r"\A[0-9]+\Z")]


class CaseSensitiveConstraintsParams(wire.SecretRecord):
    """What `case/sensitive-constraints` takes."""

    user: wire.Text
    pin: Annotated[wire.Text, wire.Pattern(r"\A[0-9]{4}\Z")] = Field(repr=False)
    word: Annotated[wire.Text, wire.MinLength(6), wire.MaxLength(12)] = Field(repr=False)
    few: Annotated[list[wire.Text], wire.MaxItems(2)] = Field(repr=False)
    amount: Annotated[wire.Int32, wire.MinValue(1), wire.MaxValue(70000000)] = Field(repr=False)
    codes: dict[wire.Text, Code] = Field(repr=False)


class CaseSensitiveConstraintsResult(wire.Record):
    """What `case/sensitive-constraints` gives."""


CaseSensitiveConstraintsHandler = wire.Handler[
    CaseSensitiveConstraintsParams,
    CaseSensitiveConstraintsResult,
]
"""What implements `case/sensitive-constraints`."""

COMMAND = wire.Command(
    "case/sensitive-constraints",
    CaseSensitiveConstraintsParams,
    CaseSensitiveConstraintsResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/sensitive-constraints`."""
