"""Text of any length, taken as it is: nothing is normalised or trimmed."""


class CaseStringParams(wire.Record):
    """What `case/string` takes."""

    value: wire.Text


class CaseStringResult(wire.Record):
    """What `case/string` gives."""


CaseStringHandler = wire.Handler[CaseStringParams, CaseStringResult]
"""What implements `case/string`."""

COMMAND = wire.Command(
    "case/string",
    CaseStringParams,
    CaseStringResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/string`."""
