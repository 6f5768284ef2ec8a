"""A union of variants without content."""


class StateOn(wire.Record):
    """On: a variant of State."""

    state: Literal["on"] = "on"
    """Tells the variants apart."""


class StateOff(wire.Record):
    """Off: a variant of State."""

    state: Literal["off"] = "off"
    """Tells the variants apart."""


State = TypeAliasType("State", Annotated[StateOn | StateOff, wire.Tagged("state", "on", "off")])
"""State."""


class CaseUnionUnitParams(wire.Record):
    """What `case/union-unit` takes."""

    state: State
    """State."""


class CaseUnionUnitResult(wire.Record):
    """What `case/union-unit` gives."""


CaseUnionUnitHandler = wire.Handler[CaseUnionUnitParams, CaseUnionUnitResult]
"""What implements `case/union-unit`."""

COMMAND = wire.Command("case/union-unit", CaseUnionUnitParams, CaseUnionUnitResult, ())
"""The contract of `case/union-unit`."""
