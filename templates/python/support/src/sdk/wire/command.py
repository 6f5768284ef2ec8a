"""A command as both of its ends see it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Concatenate, Generic, Literal, TypeAlias, TypeVar

from pydantic import JsonValue

from .declared import DeclaredError
from .errors import INTERNAL, VALIDATION_FAILED, CommandError, ValidationError
from .json_tree import read_json
from .record import Record
from .refusal import RULES
from .transport import Success, Transport

P = TypeVar("P", bound=Record)
R = TypeVar("R", bound=Record)

Effect: TypeAlias = Literal["read", "write"]
"""Whether a command changes anything."""

Handler: TypeAlias = Callable[Concatenate[P, ...], Awaitable[R]]
"""The logic of a command: an asynchronous function of params that are checked already.

It raises the errors that the spec declares. What it takes behind the params is for who calls it to
give, as the server of this package does.
"""


@dataclass(frozen=True, slots=True)
class Command(Generic[P, R]):
    """The contract of a command.

    Attributes:
        name: The name that it is called by.
        params: What it takes.
        result: What it gives.
        errors: What it may fail with.
        deprecated: Whether its spec says so.
        effect: Whether it changes anything.
        idempotent: Whether it may be called again when no answer came.
        access_level: Who may call it, in the words of the project; nothing here enforces it.
    """

    name: str
    params: type[P]
    result: type[R]
    errors: tuple[type[DeclaredError], ...]
    deprecated: bool = False
    effect: Effect = "write"
    idempotent: bool = False
    access_level: str = "internal"

    async def call(self, transport: Transport, params: P) -> R:
        """Calls the command.

        Raises:
            CommandError: The command failed, or the reply could not be read. Errors that the spec
                declares are of their own classes.
        """
        reply = await transport.call(self.name, params.to_json())
        if isinstance(reply, Success):
            return self.result.from_json(reply.result)
        raise self.decode_error(reply.error)

    def decode_error(self, text: str) -> CommandError:
        """The error that JSON text stands for; never fails, whatever the other side sent."""
        try:
            tree = read_json(text)
        except ValidationError:
            tree = None
        match tree:
            case {"code": str(code), "message": str(message), "data": data}:
                return self._restore(code, message, data)
            case {"code": str(code), "message": str(message)}:
                return self._restore(code, message, None)
        return CommandError(INTERNAL, "The error could not be read.")

    def _restore(self, code: str, message: str, data: JsonValue) -> CommandError:
        for kind in self.errors:
            if code == kind.CODE:
                try:
                    return kind.from_data(data)
                except ValidationError:
                    break
        is_validation = code == VALIDATION_FAILED
        match data:
            case {"field": str(field), "rule": str(rule)} if is_validation and rule in RULES:
                return ValidationError(field, rule, message.removeprefix(f"{field}: "))
        return CommandError(code, message, data)


AnyCommand: TypeAlias = Command[Any, Any]
"""Any command, when its types do not matter."""
