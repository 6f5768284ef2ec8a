"""What is sensitive in a record is hidden wherever the record stands; a sensitive record is
hidden whole.
"""


class Account(wire.SecretRecord):
    label: wire.Text
    password: Annotated[wire.Text, wire.MinLength(4)] = Field(repr=False)


class Strict(wire.Record, extra="forbid"):
    known: wire.Text


class Keys(wire.SecretRecord):
    list_: Annotated[Words, Field(alias="list")] = Field(repr=False)


Words = TypeAliasType("Words", "list[wire.Text]")


Kind = TypeAliasType("Kind", Literal["kind-one", "kind-two"])


class Inline(wire.SecretRecord):
    open: wire.Text
    shut: wire.Text = Field(repr=False)


class CaseSensitiveRecordsParams(wire.SecretRecord):
    """What `case/sensitive-records` takes."""

    user: wire.Text
    account: Account
    accounts: list[Account]
    vault: Account = Field(repr=False)
    keys: Keys
    inline: Inline
    kind: Kind = Field(repr=False)
    strict: Strict = Field(repr=False)


class CaseSensitiveRecordsResult(wire.Record):
    """What `case/sensitive-records` gives."""


CaseSensitiveRecordsHandler = wire.Handler[CaseSensitiveRecordsParams, CaseSensitiveRecordsResult]
"""What implements `case/sensitive-records`."""

COMMAND = wire.Command(
    "case/sensitive-records",
    CaseSensitiveRecordsParams,
    CaseSensitiveRecordsResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/sensitive-records`."""
