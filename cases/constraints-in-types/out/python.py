"""Constraints on the fields of types, of variants, and through aliases."""


Code = TypeAliasType("Code", "wire.Text")


class Row(wire.Record):
    code: Annotated[Code, wire.Pattern(r"\A[A-Z]{2}\Z")]
    count: Annotated[wire.UInt32, wire.MinValue(1), wire.MaxValue(9)]


class ChoiceA(wire.Record):
    kind: Literal["a"] = "a"
    size: Annotated[wire.Int8, wire.MaxValue(3)]


class ChoiceB(wire.Record):
    kind: Literal["b"] = "b"


Choice = TypeAliasType("Choice", Annotated[ChoiceA | ChoiceB, wire.Tagged("kind", "a", "b")])


class CaseConstraintsInTypesParams(wire.Record):
    """What `case/constraints-in-types` takes."""

    row: Row
    rows: wire.Omittable[list[Row]] = None
    choice: wire.Omittable[Choice] = None


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
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/constraints-in-types`."""
