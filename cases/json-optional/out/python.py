"""A json field that may be absent: null is a value of it."""


class CaseJsonOptionalParams(wire.Record):
    """What `case/json-optional` takes."""

    value: wire.Maybe[wire.Json] = wire.UNSET
    list_: Annotated[wire.Omittable[list[wire.Json]], Field(alias="list")] = None


class CaseJsonOptionalResult(wire.Record):
    """What `case/json-optional` gives."""


CaseJsonOptionalHandler = wire.Handler[CaseJsonOptionalParams, CaseJsonOptionalResult]
"""What implements `case/json-optional`."""

COMMAND = wire.Command(
    "case/json-optional",
    CaseJsonOptionalParams,
    CaseJsonOptionalResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/json-optional`."""
