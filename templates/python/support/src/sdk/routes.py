"""How a call becomes a response. Needs the extra `server`."""

from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Any, Final

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send

from .wire import VALIDATION_FAILED, CommandError, DeclaredError, encode_error

_BODY_TOO_LARGE: Final = "BODY_TOO_LARGE"
_DECLARED: Final = 400
# More digits than any length has that memory could hold.
_LONGEST_LENGTH: Final = 18
_STATUS: Final = {
    _BODY_TOO_LARGE: 413,
    "INTERNAL": 500,
    "INVALID_RESULT": 500,
    "NOT_IMPLEMENTED": 501,
    "UNKNOWN_COMMAND": 404,
    VALIDATION_FAILED: 422,
}


class _HttpError(CommandError):
    """What a dependency refused a call with, as a client of the commands can read it."""

    def __init__(self, error: HTTPException) -> None:
        """Its code is the name of the status, `UNAUTHORIZED` say; its message is the detail."""
        try:
            code = HTTPStatus(error.status_code).name
        except ValueError:
            code = f"HTTP_{error.status_code}"
        super().__init__(code, str(error.detail) or code)
        self.status = error.status_code
        self.headers = error.headers


class CommandRoute(APIRoute):
    """Answers with the wire form of every `CommandError`, be it of a handler or of a dependency."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Turns what FastAPI refuses a request with into errors that a client can read.

        Raises:
            TypeError: Something that the route needs is asked for in the body, which is the params.
        """
        if self.body_field is not None:
            # FastAPI would read all of the body first, and take what it says for what it is not: who calls, say.
            msg = (
                f"{self.path}: a handler or a dependency takes something that FastAPI reads from the body, "
                "which holds the params alone; say where it comes from, with Depends or Header."
            )
            raise TypeError(msg)
        handle = super().get_route_handler()

        async def call(request: Request) -> Response:
            try:
                return await handle(request)
            except HTTPException as error:
                raise _HttpError(error) from error
            except RequestValidationError as error:
                # What several dependencies ask for is said once.
                message = "; ".join(dict.fromkeys(_described(each) for each in error.errors()))
                raise CommandError(VALIDATION_FAILED, message) from error

        return call

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers. Errors have passed the dependencies by now, so that those can undo what they did."""
        try:
            await super().handle(scope, receive, send)
        except CommandError as error:
            await failure(error)(scope, receive, send)


def failure(error: CommandError) -> Response:
    """The response to a call that failed."""
    headers: dict[str, str] = {}
    if isinstance(error, DeclaredError):
        status = _DECLARED
    elif isinstance(error, _HttpError):
        status = error.status
        headers.update(error.headers or {})
    else:
        status = _STATUS.get(error.code, 500)
    if error.code == _BODY_TOO_LARGE:
        # What is left of a long body is not read: nothing else can follow on this connection.
        headers["connection"] = "close"
    return Response(encode_error(error), status, headers, "application/json")


async def read_body(request: Request, limit: int) -> bytes:
    """The body. One that is too long is refused by its declared length, or as soon as that shows."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and (len(declared) > _LONGEST_LENGTH or int(declared) > limit):
        raise _too_large(limit)
    body = bytearray()
    async for chunk in request.stream():
        if len(body) + len(chunk) > limit:
            raise _too_large(limit)
        body += chunk
    return bytes(body)


def _too_large(limit: int) -> CommandError:
    return CommandError(_BODY_TOO_LARGE, f"The body has more than {limit} bytes.")


def _described(error: dict[str, Any]) -> str:
    """Where a request lacks something, and what. What was there is not said: it may be a secret."""
    return f"{'.'.join(str(part) for part in error['loc'])}: {error['msg']}"
