"""Maps of any JSON."""


class CaseJsonMapParams(wire.Record):
    """What `case/json-map` takes."""

    value: dict[wire.Text, wire.Json]


class CaseJsonMapResult(wire.Record):
    """What `case/json-map` gives."""


CaseJsonMapHandler = wire.Handler[CaseJsonMapParams, CaseJsonMapResult]
"""What implements `case/json-map`."""

COMMAND = wire.Command(
    "case/json-map",
    CaseJsonMapParams,
    CaseJsonMapResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/json-map`."""
