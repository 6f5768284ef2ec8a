"""Numbers of items."""


class CaseConstraintsItemsParams(wire.Record):
    """What `case/constraints-items` takes."""

    list_: Annotated[list[wire.Text], wire.MinItems(1), wire.MaxItems(3), Field(alias="list")]
    fixed: Annotated[wire.Omittable[list[wire.Int32]], wire.MinItems(2), wire.MaxItems(2)] = None
    never: Annotated[wire.Omittable[list[wire.Json]], wire.MaxItems(0)] = None
    maybe: Annotated[wire.Maybe[list[wire.UInt8] | None], wire.MinItems(1)] = wire.UNSET


class CaseConstraintsItemsResult(wire.Record):
    """What `case/constraints-items` gives."""


CaseConstraintsItemsHandler = wire.Handler[CaseConstraintsItemsParams, CaseConstraintsItemsResult]
"""What implements `case/constraints-items`."""

COMMAND = wire.Command(
    "case/constraints-items",
    CaseConstraintsItemsParams,
    CaseConstraintsItemsResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/constraints-items`."""
