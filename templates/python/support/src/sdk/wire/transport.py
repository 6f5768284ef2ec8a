"""How calls reach the commands, whatever carries them."""

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Success:
    """A command's answer.

    Attributes:
        result: The result as JSON text. It is not shown: something in it may be sensitive.
    """

    result: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Failure:
    """A command's failure.

    Attributes:
        error: JSON text of an object with `code`, `message` and, where the error has some, `data`.
            It is not shown either.
    """

    error: str = field(repr=False)


Reply = Success | Failure
"""What comes back from a call."""


class Transport(Protocol):
    """Carries calls. An implementation raises only when no reply came back."""

    async def call(self, command: str, params: str, /) -> Reply:
        """Calls a command by name with its params as JSON text."""
        ...
