"""The receiving end of a call."""

import asyncio
import logging
from typing import Any, Final

from .command import AnyCommand, Handler
from .declared import DeclaredError
from .errors import (
    INTERNAL,
    CommandError,
    InvalidResultError,
    NotImplementedCommandError,
    UnknownCommandError,
    ValidationError,
)
from .json_tree import write_json
from .record import Record

_LOGGER = logging.getLogger(__name__)
_LONG: Final = 64 * 1024
_BUILT_IN = (
    InvalidResultError,
    NotImplementedCommandError,
    UnknownCommandError,
    ValidationError,
)


async def dispatch(
    command: AnyCommand, handler: Handler[Any, Record] | None, params: str | bytes
) -> str:
    """Runs a handler with params in JSON text and gives the result in JSON text.

    Raises:
        CommandError: An error that the spec declares, one of this package's own, or `INTERNAL` for
            everything else: what happened is logged, and the other side learns nothing about it.
    """
    if handler is None:
        raise NotImplementedCommandError(command.name)
    decoded = await _decode(command, params)
    shown: tuple[type[CommandError], ...] = (*command.errors, *_BUILT_IN)
    try:
        result = await handler(decoded)
    except shown:
        raise
    except Exception as error:
        _LOGGER.exception("The command %s failed.", command.name)
        message = "The command failed for an internal reason."
        raise CommandError(INTERNAL, message) from error
    try:
        return result.to_json()
    except ValidationError as error:
        raise InvalidResultError(command.name) from error


async def _decode(command: AnyCommand, params: str | bytes) -> Record:
    """The params. Long ones are read in a thread, while the event loop serves others."""
    kind: type[Record] = command.params
    if len(params) <= _LONG:
        return kind.from_json(params)
    return await asyncio.to_thread(kind.from_json, params)


def encode_error(error: CommandError) -> str:
    """The JSON text of an error that `dispatch` raised."""
    has_data = isinstance(error, DeclaredError | ValidationError) and error.data is not None
    data = {"data": error.data} if has_data else {}
    return write_json({"code": error.code, "message": error.message, **data})
