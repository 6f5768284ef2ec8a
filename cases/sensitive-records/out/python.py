"""What is sensitive in a record is hidden wherever the record stands; a sensitive record is
hidden whole.
"""


class Account(wire.SecretRecord):
    """Account."""

    label: wire.Text
    """Label."""

    password: Annotated[wire.Text, wire.MinLength(4)] = Field(repr=False)
    """Password."""


class Strict(wire.Record, extra="forbid"):
    """Strict."""

    known: wire.Text
    """Known."""


class Keys(wire.SecretRecord):
    """Keys."""

    list_: Annotated[Words, Field(alias="list")] = Field(repr=False)
    """List."""


Words = TypeAliasType("Words", "list[wire.Text]")
"""Words."""


Kind = TypeAliasType("Kind", Literal["kind-one", "kind-two"])
"""Kind."""


class Inline(wire.SecretRecord):
    """Inline."""

    open: wire.Text
    """Open."""

    shut: wire.Text = Field(repr=False)
    """Shut."""


class CaseSensitiveRecordsParams(wire.SecretRecord):
    """What `case/sensitive-records` takes."""

    user: wire.Text
    """User."""

    account: Account
    """Account."""

    accounts: list[Account]
    """Accounts."""

    vault: Account = Field(repr=False)
    """Vault."""

    keys: Keys
    """Keys."""

    inline: Inline
    """Inline."""

    kind: Kind = Field(repr=False)
    """Kind."""

    strict: Strict = Field(repr=False)
    """Strict."""


class CaseSensitiveRecordsResult(wire.Record):
    """What `case/sensitive-records` gives."""


CaseSensitiveRecordsHandler = wire.Handler[CaseSensitiveRecordsParams, CaseSensitiveRecordsResult]
# types: 9 more lines, sha256 82c40cf8f33a
