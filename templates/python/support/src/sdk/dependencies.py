"""What handlers get from FastAPI. Needs the extra `server`."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, Final, TypeAlias, get_origin

from fastapi import Depends, Request, params

from .context import CallContext, read_deadline, read_id, read_trace
from .wire import Handler

ContextDependency: TypeAlias = Callable[..., CallContext | Awaitable[CallContext]]
"""A dependency that makes the context of a call."""

_MARKS: Final = (params.Depends, params.Param, params.Body)
_VARIADIC: Final = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


async def call_context(request: Request) -> CallContext:
    """The context of a call as its headers say.

    Reads `x-user-id`, `x-session-id`, `x-deadline-ms` (milliseconds from now on), `traceparent` and
    `tracestate`. A header that is not valid counts as absent, as does one that comes twice.

    Anybody can send these headers: an app that is not behind something that sets them makes its
    contexts from what it has verified, see `context` of `create_router`.
    """
    headers = request.headers

    def only(name: str) -> str | None:
        found = headers.getlist(name)
        return found[0] if len(found) == 1 else None

    states = headers.getlist("tracestate")
    return CallContext(
        user_id=read_id(only("x-user-id")),
        session_id=read_id(only("x-session-id")),
        headers=headers,
        deadline=read_deadline(only("x-deadline-ms"), asyncio.get_running_loop().time()),
        trace=read_trace(only("traceparent"), ",".join(states) if states else None),
    )


class Needs:
    """A dependency that asks for what a handler takes beside its params.

    That is what a function of FastAPI may take: `Depends`, `Header`, `Request` and so on, and a
    `CallContext`, which is known by its type. A parameter that has a default of its own keeps it.
    The body is the params: a route refuses what FastAPI would read from it, as it does any other class.
    """

    __signature__: inspect.Signature

    def __init__(self, handler: Handler[Any, Any] | None, context: ContextDependency) -> None:
        """Takes the handler, where there is one, and what makes contexts.

        Raises:
            NameError: An annotation means nothing at run time.
        """
        self._handler = handler
        taken = [] if handler is None else _taken(handler)
        self._positional = [
            parameter.name
            for parameter in taken
            if parameter.kind is inspect.Parameter.POSITIONAL_ONLY
        ]
        self.__signature__ = inspect.Signature([_asked(parameter, context) for parameter in taken])

    async def __call__(self, **needed: object) -> Handler[Any, Any] | None:
        """The handler with all that it needs but its params."""
        handler = self._handler
        if handler is None:
            return None
        positional = [needed.pop(name) for name in self._positional]

        async def run(params: object) -> Any:  # noqa: ANN401
            return await handler(params, *positional, **needed)

        return run


def _taken(handler: Handler[Any, Any]) -> list[inspect.Parameter]:
    """What it takes behind the params. Only where that is something do annotations have to mean anything."""
    if all(parameter.kind in _VARIADIC for parameter in _behind(inspect.signature(handler))):
        return []
    return [one for one in _behind(inspect.signature(handler, eval_str=True)) if _is_needed(one)]


def _behind(signature: inspect.Signature) -> list[inspect.Parameter]:
    return list(signature.parameters.values())[1:]


def _is_needed(parameter: inspect.Parameter) -> bool:
    if parameter.kind in _VARIADIC:
        return False
    if parameter.default is inspect.Parameter.empty or isinstance(parameter.default, _MARKS):
        return True
    annotation = parameter.annotation
    is_annotated = get_origin(annotation) is Annotated
    return is_annotated and any(isinstance(mark, _MARKS) for mark in annotation.__metadata__)


def _asked(parameter: inspect.Parameter, context: ContextDependency) -> inspect.Parameter:
    annotation = parameter.annotation
    if annotation is CallContext and parameter.default is inspect.Parameter.empty:
        annotation = Annotated[CallContext, Depends(context)]
    return parameter.replace(annotation=annotation, kind=inspect.Parameter.KEYWORD_ONLY)
