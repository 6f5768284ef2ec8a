"""True and false, and nothing that merely looks like them."""


class CaseBooleanParams(wire.Record):
    """What `case/boolean` takes."""

    value: wire.Boolean


class CaseBooleanResult(wire.Record):
    """What `case/boolean` gives."""


CaseBooleanHandler = wire.Handler[CaseBooleanParams, CaseBooleanResult]
"""What implements `case/boolean`."""

COMMAND = wire.Command(
    "case/boolean",
    CaseBooleanParams,
    CaseBooleanResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/boolean`."""
