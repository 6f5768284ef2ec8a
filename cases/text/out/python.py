"""What is JSON text, before any type is asked."""


class CaseTextParams(wire.Record):
    """What `case/text` takes."""

    value: wire.Omittable[wire.Text] = None
    n: wire.Omittable[wire.Float64] = None


class CaseTextResult(wire.Record):
    """What `case/text` gives."""


CaseTextHandler = wire.Handler[CaseTextParams, CaseTextResult]
"""What implements `case/text`."""

COMMAND = wire.Command(
    "case/text",
    CaseTextParams,
    CaseTextResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/text`."""
