# peer.spec.json


"""Has its own Row."""


class Row(wire.Record):
    """Row."""

    theirs: wire.Boolean
    """Theirs."""


class CaseSameTypeNamesPeerParams(wire.Record):
    """What `case/same-type-names/peer` takes."""

    row: Row
    """Row."""


class CaseSameTypeNamesPeerResult(wire.Record):
    """What `case/same-type-names/peer` gives."""


CaseSameTypeNamesPeerHandler = wire.Handler[
    CaseSameTypeNamesPeerParams,
    CaseSameTypeNamesPeerResult,
]
"""What implements `case/same-type-names/peer`."""

COMMAND = wire.Command(
    "case/same-type-names/peer",
    CaseSameTypeNamesPeerParams,
    CaseSameTypeNamesPeerResult,
    (),
)
"""The contract of `case/same-type-names/peer`."""


# spec.json


"""Two commands that declare types of the same name."""


class Row(wire.Record):
    """Row."""

    mine: wire.Int64
    """Mine."""


class CaseSameTypeNamesParams(wire.Record):
    """What `case/same-type-names` takes."""

    row: Row
    """Row."""

    theirs: _case_same_type_names_peer.Row
    """Theirs."""


class CaseSameTypeNamesResult(wire.Record):
    """What `case/same-type-names` gives."""


CaseSameTypeNamesHandler = wire.Handler[CaseSameTypeNamesParams, CaseSameTypeNamesResult]
"""What implements `case/same-type-names`."""

COMMAND = wire.Command("case/same-type-names", CaseSameTypeNamesParams, CaseSameTypeNamesResult, ())
"""The contract of `case/same-type-names`."""
