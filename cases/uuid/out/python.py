"""A UUID in lower case, of any version."""


class CaseUuidParams(wire.Record):
    """What `case/uuid` takes."""

    value: wire.Uuid


class CaseUuidResult(wire.Record):
    """What `case/uuid` gives."""


CaseUuidHandler = wire.Handler[CaseUuidParams, CaseUuidResult]
"""What implements `case/uuid`."""

COMMAND = wire.Command(
    "case/uuid",
    CaseUuidParams,
    CaseUuidResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/uuid`."""
