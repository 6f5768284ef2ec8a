"""A union that keeps variants it does not know."""


class BlockText(wire.Record):
    """Text: a variant of Block."""

    kind: Literal["text"] = "text"
    """Tells the variants apart."""

    text: wire.Text
    """Text."""


class BlockRule(wire.Record):
    """Rule: a variant of Block."""

    kind: Literal["rule"] = "rule"
    """Tells the variants apart."""


Block = TypeAliasType(
    "Block",
    Annotated[
        BlockText | BlockRule | wire.Unknown,
        wire.Tagged("kind", "text", "rule", is_open=True),
    ],
)
"""Block."""


class CaseUnionOpenParams(wire.Record):
    """What `case/union-open` takes."""

    value: Block
    """Value."""

    more: wire.Omittable[list[Block]] = None
    """More."""


class CaseUnionOpenResult(wire.Record):
    """What `case/union-open` gives."""


CaseUnionOpenHandler = wire.Handler[CaseUnionOpenParams, CaseUnionOpenResult]
"""What implements `case/union-open`."""

COMMAND = wire.Command("case/union-open", CaseUnionOpenParams, CaseUnionOpenResult, ())
"""The contract of `case/union-open`."""
