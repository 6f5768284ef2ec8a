"""A day of the calendar."""


class CaseDateParams(wire.Record):
    """What `case/date` takes."""

    value: wire.Date


class CaseDateResult(wire.Record):
    """What `case/date` gives."""


CaseDateHandler = wire.Handler[CaseDateParams, CaseDateResult]
"""What implements `case/date`."""

COMMAND = wire.Command("case/date", CaseDateParams, CaseDateResult, ())
"""The contract of `case/date`."""
