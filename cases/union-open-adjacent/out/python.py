"""An open union whose content lies under a key."""


class BlockText(wire.Record):
    """Text: a variant of Block."""

    t: Literal["text"] = "text"
    """Tells the variants apart."""

    c: Text
    """What the variant holds."""


class BlockRule(wire.Record):
    """Rule: a variant of Block."""

    t: Literal["rule"] = "rule"
    """Tells the variants apart."""


Block = TypeAliasType(
    "Block",
    Annotated[BlockText | BlockRule | wire.Unknown, wire.Tagged("t", "text", "rule", is_open=True)],
)
"""Block."""


Text = TypeAliasType("Text", "wire.Text")
"""Text."""


class CaseUnionOpenAdjacentParams(wire.Record):
    """What `case/union-open-adjacent` takes."""

    value: Block
    """Value."""


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
)
"""The contract of `case/union-open-adjacent`."""
