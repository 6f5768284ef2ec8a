"""What is sensitive is not printed, whatever its type."""


class CaseSensitiveScalarsParams(wire.SecretRecord):
    """What `case/sensitive-scalars` takes."""

    user: wire.Text
    text: wire.Text = Field(repr=False)
    blob: wire.Bytes = Field(repr=False)
    count: wire.Int32 = Field(repr=False)
    ratio: wire.Float64 = Field(repr=False)
    big: wire.Int64 = Field(repr=False)
    id: wire.Uuid = Field(repr=False)
    day: wire.Date = Field(repr=False)
    at: wire.DateTime = Field(repr=False)
    home: wire.Url = Field(repr=False)


class CaseSensitiveScalarsResult(wire.Record):
    """What `case/sensitive-scalars` gives."""


CaseSensitiveScalarsHandler = wire.Handler[CaseSensitiveScalarsParams, CaseSensitiveScalarsResult]
"""What implements `case/sensitive-scalars`."""

COMMAND = wire.Command(
    "case/sensitive-scalars",
    CaseSensitiveScalarsParams,
    CaseSensitiveScalarsResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/sensitive-scalars`."""
