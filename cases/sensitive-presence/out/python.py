"""What is sensitive is hidden when it is there, and may be absent or null."""


class CaseSensitivePresenceParams(wire.SecretRecord):
    """What `case/sensitive-presence` takes."""

    user: wire.Text
    must: wire.Text = Field(repr=False)
    may: wire.Omittable[wire.Text] = Field(default=None, repr=False)
    none: wire.Text | None = Field(repr=False)
    both: wire.Maybe[wire.Text | None] = Field(default=wire.UNSET, repr=False)
    given: wire.Text = Field(default_factory=lambda: "hush-default", repr=False)


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
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/sensitive-presence`."""
