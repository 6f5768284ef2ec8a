"""Who calls a deprecated command is warned."""


class CaseDeprecatedCommandParams(wire.Record):
    """What `case/deprecated-command` takes."""

    value: wire.Text


class CaseDeprecatedCommandResult(wire.Record):
    """What `case/deprecated-command` gives."""

    done: wire.Boolean


CaseDeprecatedCommandHandler = wire.Handler[
    CaseDeprecatedCommandParams,
    CaseDeprecatedCommandResult,
]
"""What implements `case/deprecated-command`."""

COMMAND = wire.Command(
    "case/deprecated-command",
    CaseDeprecatedCommandParams,
    CaseDeprecatedCommandResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
    deprecated=True,
)
"""The contract of `case/deprecated-command`."""
