"""Other names for types."""


Id = TypeAliasType("Id", "wire.Int64")


Ids = TypeAliasType("Ids", "list[Id]")


Maybe = TypeAliasType("Maybe", "wire.Text | None")


class Row(wire.Record):
    id: Id


Old = TypeAliasType("Old", "Row")


Letter = TypeAliasType("Letter", Literal["a", "b"])


class CaseAliasParams(wire.Record):
    """What `case/alias` takes."""

    id: Id
    ids: Ids
    maybe: Maybe
    row: Old
    letter: Letter = "b"
    optional_maybe: Annotated[wire.Maybe[Maybe], Field(alias="optionalMaybe")] = wire.UNSET


class CaseAliasResult(wire.Record):
    """What `case/alias` gives."""


CaseAliasHandler = wire.Handler[CaseAliasParams, CaseAliasResult]
"""What implements `case/alias`."""

COMMAND = wire.Command(
    "case/alias",
    CaseAliasParams,
    CaseAliasResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/alias`."""
