"""Keys that nobody declared are ignored; the order of keys means nothing."""


class Row(wire.Record):
    n: wire.Int8


class CaseUnknownKeysParams(wire.Record):
    """What `case/unknown-keys` takes."""

    a: wire.Text
    b: Row


class CaseUnknownKeysResult(wire.Record):
    """What `case/unknown-keys` gives."""


CaseUnknownKeysHandler = wire.Handler[CaseUnknownKeysParams, CaseUnknownKeysResult]
"""What implements `case/unknown-keys`."""

COMMAND = wire.Command(
    "case/unknown-keys",
    CaseUnknownKeysParams,
    CaseUnknownKeysResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/unknown-keys`."""
