"""A moment in UTC: RFC 3339 with Z and exactly three fraction digits."""


class CaseDatetimeParams(wire.Record):
    """What `case/datetime` takes."""

    value: wire.DateTime


class CaseDatetimeResult(wire.Record):
    """What `case/datetime` gives."""


CaseDatetimeHandler = wire.Handler[CaseDatetimeParams, CaseDatetimeResult]
"""What implements `case/datetime`."""

COMMAND = wire.Command(
    "case/datetime",
    CaseDatetimeParams,
    CaseDatetimeResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/datetime`."""
