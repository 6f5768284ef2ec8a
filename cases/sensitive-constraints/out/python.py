"""A refusal by a constraint says what is wanted, and quotes neither a secret nor a key of a
sensitive map.
"""


class Code(wire.Record):
    """Code."""

    code: Annotated[wire.Text, wire.Pattern("\\A[0-9]+\\Z")]
    """Code."""


class CaseSensitiveConstraintsParams(wire.SecretRecord):
    """What `case/sensitive-constraints` takes."""

    user: wire.Text
    """User."""

    pin: Annotated[wire.Text, wire.Pattern("\\A[0-9]{4}\\Z")] = Field(repr=False)
    """Pin."""

    word: Annotated[wire.Text, wire.MinLength(6), wire.MaxLength(12)] = Field(repr=False)
    """Word."""

    few: Annotated[list[wire.Text], wire.MaxItems(2)] = Field(repr=False)
    """Few."""

    amount: Annotated[wire.Int32, wire.MinValue(1), wire.MaxValue(70000000)] = Field(repr=False)
    """Amount."""

    codes: dict[wire.Text, Code] = Field(repr=False)
    """Codes."""


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
)
"""The contract of `case/sensitive-constraints`."""
