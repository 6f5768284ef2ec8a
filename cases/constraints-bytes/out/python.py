"""Lengths of bytes."""


class CaseConstraintsBytesParams(wire.Record):
    """What `case/constraints-bytes` takes."""

    blob: Annotated[wire.Bytes, wire.MinLength(1), wire.MaxLength(3)]
    hash: Annotated[wire.Omittable[wire.Bytes], wire.MinLength(4), wire.MaxLength(4)] = None


class CaseConstraintsBytesResult(wire.Record):
    """What `case/constraints-bytes` gives."""


CaseConstraintsBytesHandler = wire.Handler[CaseConstraintsBytesParams, CaseConstraintsBytesResult]
"""What implements `case/constraints-bytes`."""

COMMAND = wire.Command(
    "case/constraints-bytes",
    CaseConstraintsBytesParams,
    CaseConstraintsBytesResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/constraints-bytes`."""
