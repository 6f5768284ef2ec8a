# peer.spec.json


"""The other side."""


class Pong(wire.Record):
    m: wire.Int64
    ping: wire.Omittable[_case_recursion_across_commands.Ping] = None


class Ping(wire.Record):
    text: wire.Text


class CaseRecursionAcrossCommandsPeerParams(wire.Record):
    """What `case/recursion-across-commands/peer` takes."""

    pong: Pong
    own: Ping


class CaseRecursionAcrossCommandsPeerResult(wire.Record):
    """What `case/recursion-across-commands/peer` gives."""


CaseRecursionAcrossCommandsPeerHandler = wire.Handler[
    CaseRecursionAcrossCommandsPeerParams,
    CaseRecursionAcrossCommandsPeerResult,
]
"""What implements `case/recursion-across-commands/peer`."""

COMMAND = wire.Command(
    "case/recursion-across-commands/peer",
    CaseRecursionAcrossCommandsPeerParams,
    CaseRecursionAcrossCommandsPeerResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/recursion-across-commands/peer`."""


# spec.json


"""Types of two commands that contain each other."""


class Ping(wire.Record):
    n: wire.Int32
    pong: wire.Omittable[_case_recursion_across_commands_peer.Pong] = None


class CaseRecursionAcrossCommandsParams(wire.Record):
    """What `case/recursion-across-commands` takes."""

    ping: Ping
    other: wire.Omittable[_case_recursion_across_commands_peer.Pong] = None


class CaseRecursionAcrossCommandsResult(wire.Record):
    """What `case/recursion-across-commands` gives."""


CaseRecursionAcrossCommandsHandler = wire.Handler[
    CaseRecursionAcrossCommandsParams,
    CaseRecursionAcrossCommandsResult,
]
"""What implements `case/recursion-across-commands`."""

COMMAND = wire.Command(
    "case/recursion-across-commands",
    CaseRecursionAcrossCommandsParams,
    CaseRecursionAcrossCommandsResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/recursion-across-commands`."""
