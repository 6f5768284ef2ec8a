"""An absolute URL, kept character for character."""


class CaseUrlParams(wire.Record):
    """What `case/url` takes."""

    value: wire.Url


class CaseUrlResult(wire.Record):
    """What `case/url` gives."""


CaseUrlHandler = wire.Handler[CaseUrlParams, CaseUrlResult]
"""What implements `case/url`."""

COMMAND = wire.Command(
    "case/url",
    CaseUrlParams,
    CaseUrlResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/url`."""
