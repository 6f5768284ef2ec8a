"""A union that contains itself, directly and in lists."""


class ExpressionNumber(wire.Record):
    op: Literal["number"] = "number"
    value: wire.Float64


class ExpressionAdd(wire.Record):
    op: Literal["add"] = "add"
    left: Expression
    right: Expression


class ExpressionNegate(wire.Record):
    op: Literal["negate"] = "negate"
    of: Expression


class ExpressionSum(wire.Record):
    op: Literal["sum"] = "sum"
    of: list[Expression]


class ExpressionMaybe(wire.Record):
    op: Literal["maybe"] = "maybe"
    of: wire.Omittable[Expression] = None


Expression = TypeAliasType(
    "Expression",
    Annotated[
        ExpressionNumber | ExpressionAdd | ExpressionNegate | ExpressionSum | ExpressionMaybe,
        wire.Tagged("op", "number", "add", "negate", "sum", "maybe"),
    ],
)


class CaseUnionRecursiveParams(wire.Record):
    """What `case/union-recursive` takes."""

    value: Expression


class CaseUnionRecursiveResult(wire.Record):
    """What `case/union-recursive` gives."""


CaseUnionRecursiveHandler = wire.Handler[CaseUnionRecursiveParams, CaseUnionRecursiveResult]
"""What implements `case/union-recursive`."""

COMMAND = wire.Command(
    "case/union-recursive",
    CaseUnionRecursiveParams,
    CaseUnionRecursiveResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/union-recursive`."""
