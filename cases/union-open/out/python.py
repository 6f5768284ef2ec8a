"""A union that keeps variants it does not know."""


class BlockText(wire.Record):
    kind: Literal["text"] = "text"
    text: wire.Text


class BlockRule(wire.Record):
    kind: Literal["rule"] = "rule"


Block = TypeAliasType(
    "Block",
    Annotated[
        BlockText | BlockRule | wire.Unknown,
        wire.Tagged("kind", "text", "rule", is_open=True),
    ],
)


class CaseUnionOpenParams(wire.Record):
    """What `case/union-open` takes."""

    value: Block
    more: wire.Omittable[list[Block]] = None


class CaseUnionOpenResult(wire.Record):
    """What `case/union-open` gives."""


CaseUnionOpenHandler = wire.Handler[CaseUnionOpenParams, CaseUnionOpenResult]
"""What implements `case/union-open`."""

COMMAND = wire.Command(
    "case/union-open",
    CaseUnionOpenParams,
    CaseUnionOpenResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/union-open`."""
