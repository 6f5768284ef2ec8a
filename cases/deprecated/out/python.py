"""What is deprecated still compiles, and travels as before."""


@deprecated("gone soon", category=None)
class OldRow(wire.Record):
    n: wire.Int8


class CaseDeprecatedParams(wire.SecretRecord):
    """What `case/deprecated` takes."""

    old: wire.Text = Field(deprecated="use fresh")
    older: wire.Omittable[OldRow] = Field(default=None, deprecated="Do not use it in new code.")
    fresh: wire.Omittable[wire.Text] = Field(default=None, repr=False)


class CaseDeprecatedResult(wire.Record):
    """What `case/deprecated` gives."""


CaseDeprecatedHandler = wire.Handler[CaseDeprecatedParams, CaseDeprecatedResult]
"""What implements `case/deprecated`."""

COMMAND = wire.Command(
    "case/deprecated",
    CaseDeprecatedParams,
    CaseDeprecatedResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/deprecated`."""
