"""What commands fail with."""

from typing import Final

from pydantic import JsonValue

INTERNAL: Final = "INTERNAL"
"""The code of failures that the other side does not explain."""


VALIDATION_FAILED: Final = "VALIDATION_FAILED"
"""The code of `ValidationError`."""


class CommandError(Exception):
    """A command failed.

    Attributes:
        code: What programs compare.
        message: Safe to show.
        data: What travels with the error, as JSON; None when nothing does.
    """

    def __init__(self, code: str, message: str, data: JsonValue = None) -> None:
        """Says what failed; see the attributes."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.data = data


class ValidationError(CommandError):
    """A value breaks its contract.

    Attributes:
        field: Path to the value, `rules[0].pattern` say; empty for the whole.
        rule: Name of the broken rule, `required` or `maxLength` say.
    """

    def __init__(self, field: str, rule: str, message: str) -> None:
        """Says what is wrong where; the message must not quote the value, it may be a secret."""
        text = message if field == "" else f"{field}: {message}"
        super().__init__(VALIDATION_FAILED, text, {"field": field, "rule": rule})
        self.field = field
        self.rule = rule


class UnknownCommandError(CommandError):
    """There is no command of this name."""

    def __init__(self, command: str) -> None:
        """Takes the name that was asked for."""
        super().__init__("UNKNOWN_COMMAND", f"No command {command[:100]!r} is registered.")


class NotImplementedCommandError(CommandError):
    """The command is declared and has no handler yet."""

    def __init__(self, command: str) -> None:
        """Takes the name of the command."""
        super().__init__("NOT_IMPLEMENTED", f"The command {command!r} is not implemented.")


class InvalidResultError(CommandError):
    """A handler gave a result that breaks the contract: its fault, never the caller's."""

    def __init__(self, command: str) -> None:
        """Takes the name of the command."""
        super().__init__(
            "INVALID_RESULT", f"The result of the command {command!r} breaks its contract."
        )
