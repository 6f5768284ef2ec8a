"""A union of variants without content."""


class StateOn(wire.Record):
    state: Literal["on"] = "on"


class StateOff(wire.Record):
    state: Literal["off"] = "off"


State = TypeAliasType("State", Annotated[StateOn | StateOff, wire.Tagged("state", "on", "off")])


class CaseUnionUnitParams(wire.Record):
    """What `case/union-unit` takes."""

    state: State


class CaseUnionUnitResult(wire.Record):
    """What `case/union-unit` gives."""


CaseUnionUnitHandler = wire.Handler[CaseUnionUnitParams, CaseUnionUnitResult]
"""What implements `case/union-unit`."""

COMMAND = wire.Command(
    "case/union-unit",
    CaseUnionUnitParams,
    CaseUnionUnitResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/union-unit`."""
