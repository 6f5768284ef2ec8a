"""An open union whose content lies under a key."""


class BlockText(wire.Record):
    t: Literal["text"] = "text"
    c: Text


class BlockRule(wire.Record):
    t: Literal["rule"] = "rule"


Block = TypeAliasType(
    "Block",
    Annotated[BlockText | BlockRule | wire.Unknown, wire.Tagged("t", "text", "rule", is_open=True)],
)


Text = TypeAliasType("Text", "wire.Text")


class CaseUnionOpenAdjacentParams(wire.Record):
    """What `case/union-open-adjacent` takes."""

    value: Block


class CaseUnionOpenAdjacentResult(wire.Record):
    """What `case/union-open-adjacent` gives."""


CaseUnionOpenAdjacentHandler = wire.Handler[
    CaseUnionOpenAdjacentParams,
    CaseUnionOpenAdjacentResult,
]
"""What implements `case/union-open-adjacent`."""

COMMAND = wire.Command(
    "case/union-open-adjacent",
    CaseUnionOpenAdjacentParams,
    CaseUnionOpenAdjacentResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/union-open-adjacent`."""
