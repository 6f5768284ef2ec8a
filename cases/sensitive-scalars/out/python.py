"""What is sensitive is not printed, whatever its type."""


class CaseSensitiveScalarsParams(wire.SecretRecord):
    """What `case/sensitive-scalars` takes."""

    user: wire.Text
    """User."""

    text: wire.Text = Field(repr=False)
    """Text."""

    blob: wire.Bytes = Field(repr=False)
    """Blob."""

    count: wire.Int32 = Field(repr=False)
    """Count."""

    ratio: wire.Float64 = Field(repr=False)
    """Ratio."""

    big: wire.Int64 = Field(repr=False)
    """Big."""

    id: wire.Uuid = Field(repr=False)
    """Id."""

    day: wire.Date = Field(repr=False)
    """Day."""

    at: wire.DateTime = Field(repr=False)
    """At."""

    home: wire.Url = Field(repr=False)
    """Home."""


class CaseSensitiveScalarsResult(wire.Record):
    """What `case/sensitive-scalars` gives."""


CaseSensitiveScalarsHandler = wire.Handler[CaseSensitiveScalarsParams, CaseSensitiveScalarsResult]
"""What implements `case/sensitive-scalars`."""

COMMAND = wire.Command(
    "case/sensitive-scalars",
    CaseSensitiveScalarsParams,
    CaseSensitiveScalarsResult,
    (),
)
"""The contract of `case/sensitive-scalars`."""
