"""Bytes as standard, padded, canonical base64."""


class CaseBytesParams(wire.Record):
    """What `case/bytes` takes."""

    value: wire.Bytes


class CaseBytesResult(wire.Record):
    """What `case/bytes` gives."""


CaseBytesHandler = wire.Handler[CaseBytesParams, CaseBytesResult]
"""What implements `case/bytes`."""

COMMAND = wire.Command(
    "case/bytes",
    CaseBytesParams,
    CaseBytesResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/bytes`."""
