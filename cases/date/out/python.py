"""A day of the calendar."""


class CaseDateParams(wire.Record):
    """What `case/date` takes."""

    value: wire.Date


class CaseDateResult(wire.Record):
    """What `case/date` gives."""


CaseDateHandler = wire.Handler[CaseDateParams, CaseDateResult]
"""What implements `case/date`."""

COMMAND = wire.Command(
    "case/date",
    CaseDateParams,
    CaseDateResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/date`."""
