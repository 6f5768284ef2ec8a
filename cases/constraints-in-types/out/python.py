"""Constraints on the fields of types, of variants, and through aliases."""


Code = TypeAliasType("Code", "wire.Text")
"""Code."""


class Row(wire.Record):
    """Row."""

    code: Annotated[Code, wire.Pattern("\\A[A-Z]{2}\\Z")]
    """Code."""

    count: Annotated[wire.UInt32, wire.MinValue(1), wire.MaxValue(9)]
    """Count."""


class ChoiceA(wire.Record):
    """A: a variant of Choice."""

    kind: Literal["a"] = "a"
    """Tells the variants apart."""

    size: Annotated[wire.Int8, wire.MaxValue(3)]
    """Size."""


class ChoiceB(wire.Record):
    """B: a variant of Choice."""

    kind: Literal["b"] = "b"
    """Tells the variants apart."""


Choice = TypeAliasType("Choice", Annotated[ChoiceA | ChoiceB, wire.Tagged("kind", "a", "b")])
"""Choice."""


class CaseConstraintsInTypesParams(wire.Record):
    """What `case/constraints-in-types` takes."""

    row: Row
    """Row."""

    rows: wire.Omittable[list[Row]] = None
    """Rows."""

    choice: wire.Omittable[Choice] = None
    """Choice."""


class CaseConstraintsInTypesResult(wire.Record):
    """What `case/constraints-in-types` gives."""


CaseConstraintsInTypesHandler = wire.Handler[
    CaseConstraintsInTypesParams,
    CaseConstraintsInTypesResult,
]
"""What implements `case/constraints-in-types`."""

COMMAND = wire.Command(
    "case/constraints-in-types",
    CaseConstraintsInTypesParams,
    CaseConstraintsInTypesResult,
    (),
)
"""The contract of `case/constraints-in-types`."""
