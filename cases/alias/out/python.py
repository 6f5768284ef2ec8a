"""Other names for types."""


Id = TypeAliasType("Id", "wire.Int64")
"""Id."""


Ids = TypeAliasType("Ids", "list[Id]")
"""Ids."""


Maybe = TypeAliasType("Maybe", "wire.Text | None")
"""Maybe."""


class Row(wire.Record):
    """Row."""

    id: Id
    """Id."""


Old = TypeAliasType("Old", "Row")
"""Old."""


Letter = TypeAliasType("Letter", Literal["a", "b"])
"""Letter."""


class CaseAliasParams(wire.Record):
    """What `case/alias` takes."""

    id: Id
    """Id."""

    ids: Ids
    """Ids."""

    maybe: Maybe
    """Maybe."""

    row: Old
    """Row."""

    letter: Letter = "b"
    """Letter."""

    optional_maybe: Annotated[wire.Maybe[Maybe], Field(alias="optionalMaybe")] = wire.UNSET
    """Optional maybe."""


class CaseAliasResult(wire.Record):
    """What `case/alias` gives."""


CaseAliasHandler = wire.Handler[CaseAliasParams, CaseAliasResult]
"""What implements `case/alias`."""

COMMAND = wire.Command("case/alias", CaseAliasParams, CaseAliasResult, ())
"""The contract of `case/alias`."""
