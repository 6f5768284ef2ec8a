"""What is sensitive is hidden when it is there, and may be absent or null."""


class CaseSensitivePresenceParams(wire.SecretRecord):
    """What `case/sensitive-presence` takes."""

    user: wire.Text
    """User."""

    must: wire.Text = Field(repr=False)
    """Must."""

    may: wire.Omittable[wire.Text] = Field(default=None, repr=False)
    """May."""

    none: wire.Text | None = Field(repr=False)
    """None."""

    both: wire.Maybe[wire.Text | None] = Field(default=wire.UNSET, repr=False)
    """Both."""

    given: wire.Text = Field(
        default_factory=wire.wire_default('"hush-default"'),
        validate_default=True,
        repr=False,
    )
    """Given."""


class CaseSensitivePresenceResult(wire.Record):
    """What `case/sensitive-presence` gives."""


CaseSensitivePresenceHandler = wire.Handler[
    CaseSensitivePresenceParams,
    CaseSensitivePresenceResult,
]
"""What implements `case/sensitive-presence`."""

COMMAND = wire.Command(
    "case/sensitive-presence",
    CaseSensitivePresenceParams,
    CaseSensitivePresenceResult,
    (),
)
"""The contract of `case/sensitive-presence`."""
