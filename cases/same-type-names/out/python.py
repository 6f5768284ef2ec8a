# peer.spec.json


"""Has its own Row."""


class Row(wire.Record):
    theirs: wire.Boolean


class CaseSameTypeNamesPeerParams(wire.Record):
    """What `case/same-type-names/peer` takes."""

    row: Row


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
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/same-type-names/peer`."""


# spec.json


"""Two commands that declare types of the same name."""


class Row(wire.Record):
    mine: wire.Int64


class CaseSameTypeNamesParams(wire.Record):
    """What `case/same-type-names` takes."""

    row: Row
    theirs: _case_same_type_names_peer.Row


class CaseSameTypeNamesResult(wire.Record):
    """What `case/same-type-names` gives."""


CaseSameTypeNamesHandler = wire.Handler[CaseSameTypeNamesParams, CaseSameTypeNamesResult]
"""What implements `case/same-type-names`."""

COMMAND = wire.Command(
    "case/same-type-names",
    CaseSameTypeNamesParams,
    CaseSameTypeNamesResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/same-type-names`."""
