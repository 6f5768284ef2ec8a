"""Any JSON value, null included."""


class CaseJsonParams(wire.Record):
    """What `case/json` takes."""

    value: wire.Json


class CaseJsonResult(wire.Record):
    """What `case/json` gives."""


CaseJsonHandler = wire.Handler[CaseJsonParams, CaseJsonResult]
"""What implements `case/json`."""

COMMAND = wire.Command(
    "case/json",
    CaseJsonParams,
    CaseJsonResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/json`."""
