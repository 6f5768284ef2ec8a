# peer.spec.json


"""The other side."""


class Pong(wire.Record):
    """Pong."""

    m: wire.Int64
    """M."""

    ping: wire.Omittable[_case_recursion_across_commands.Ping] = None
    """Ping."""


class Ping(wire.Record):
    """Ping."""

    text: wire.Text
    """Text."""


class CaseRecursionAcrossCommandsPeerParams(wire.Record):
    """What `case/recursion-across-commands/peer` takes."""

    pong: Pong
    """Pong."""

    own: Ping
    """Own."""


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
)
"""The contract of `case/recursion-across-commands/peer`."""


# spec.json


"""Types of two commands that contain each other."""


class Ping(wire.Record):
    """Ping."""

    n: wire.Int32
    """N."""

    pong: wire.Omittable[_case_recursion_across_commands_peer.Pong] = None
    """Pong."""


class CaseRecursionAcrossCommandsParams(wire.Record):
    """What `case/recursion-across-commands` takes."""

    ping: Ping
    """Ping."""

    other: wire.Omittable[_case_recursion_across_commands_peer.Pong] = None
    """Other."""


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
)
"""The contract of `case/recursion-across-commands`."""
