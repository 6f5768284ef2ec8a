"""What is deprecated still compiles, and travels as before."""


@deprecated("gone soon", category=None)
class OldRow(wire.Record):
    """Old row."""

    n: wire.Int8
    """N."""


class CaseDeprecatedParams(wire.SecretRecord):
    """What `case/deprecated` takes."""

    old: wire.Text = Field(deprecated="use fresh")
    """Old."""

    older: wire.Omittable[OldRow] = Field(default=None, deprecated="Do not use it in new code.")
    """Older."""

    fresh: wire.Omittable[wire.Text] = Field(default=None, repr=False)
    """Fresh."""


class CaseDeprecatedResult(wire.Record):
    """What `case/deprecated` gives."""


CaseDeprecatedHandler = wire.Handler[CaseDeprecatedParams, CaseDeprecatedResult]
"""What implements `case/deprecated`."""

COMMAND = wire.Command("case/deprecated", CaseDeprecatedParams, CaseDeprecatedResult, ())
"""The contract of `case/deprecated`."""
