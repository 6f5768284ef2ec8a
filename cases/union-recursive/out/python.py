"""A union that contains itself, directly and in lists."""


class ExpressionNumber(wire.Record):
    """Number: a variant of Expression."""

    op: Literal["number"] = "number"
    """Tells the variants apart."""

    value: wire.Float64
    """Value."""


class ExpressionAdd(wire.Record):
    """Add: a variant of Expression."""

    op: Literal["add"] = "add"
    """Tells the variants apart."""

    left: Expression
    """Left."""

    right: Expression
    """Right."""


class ExpressionNegate(wire.Record):
    """Negate: a variant of Expression."""

    op: Literal["negate"] = "negate"
    """Tells the variants apart."""

    of: Expression
    """Of."""


class ExpressionSum(wire.Record):
    """Sum: a variant of Expression."""

    op: Literal["sum"] = "sum"
    """Tells the variants apart."""

    of: list[Expression]
    """Of."""


class ExpressionMaybe(wire.Record):
    """Maybe: a variant of Expression."""

    op: Literal["maybe"] = "maybe"
    """Tells the variants apart."""

    of: wire.Omittable[Expression] = None
    """Of."""


Expression = TypeAliasType(
    "Expression",
    Annotated[
        ExpressionNumber | ExpressionAdd | ExpressionNegate | ExpressionSum | ExpressionMaybe,
        wire.Tagged("op", "number", "add", "negate", "sum", "maybe"),
    ],
)
"""Expression."""


class CaseUnionRecursiveParams(wire.Record):
    """What `case/union-recursive` takes."""

    value: Expression
    """Value."""


class CaseUnionRecursiveResult(wire.Record):
    """What `case/union-recursive` gives."""


CaseUnionRecursiveHandler = wire.Handler[CaseUnionRecursiveParams, CaseUnionRecursiveResult]
"""What implements `case/union-recursive`."""

# types: 7 more lines, sha256 26eca88c7753
