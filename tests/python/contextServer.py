"""What a project writes: what stands in front of its commands, and what their handlers get."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import Annotated

from fastapi import BackgroundTasks, Depends, FastAPI, Header, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from commands_sdk.commands.note_bulk import NoteBulkParams, NoteBulkResult
from commands_sdk.commands.note_read import NoteReadParams, NoteReadResult
from commands_sdk.commands.note_write import NoteWriteClosedError, NoteWriteParams, NoteWriteResult
from commands_sdk.context import CallContext
from commands_sdk.dependencies import call_context
from commands_sdk.handlers import Handlers
from commands_sdk.server import create_app, create_router
from commands_sdk.wire import CommandError

journal: list[str] = []
"""What was done, also after a response."""

tokens = {"t1": "ada", "t2": "bob"}


async def transaction() -> AsyncIterator[list[str]]:
    """Keeps what a call wrote only where it ended well."""
    own: list[str] = []
    try:
        yield own
    except CommandError as error:
        journal.append(f"undone: {error.code}")
        raise
    journal.extend(own)


def tenant(x_tenant: Annotated[str, Header(max_length=8)] = "none") -> str:
    """A dependency that FastAPI runs in a thread, and that reads a header of its own."""
    if x_tenant == "gone":
        raise HTTPException(410, "There is no such tenant.", {"x-why": "gone"})
    if x_tenant == "odd":
        raise HTTPException(499)
    if x_tenant == "full":
        code = "QUOTA"
        raise CommandError(code, "The tenant has used all it may.")
    return x_tenant


class Notes:
    """A service with what it needs given to it."""

    def __init__(self, name: str) -> None:
        """Takes its name."""
        self.name = name

    async def write(
        self,
        params: NoteWriteParams,
        context: CallContext,
        own: Annotated[list[str], Depends(transaction)],
        request: Request,
        tasks: BackgroundTasks,
        retries: int = 3,
        *,
        tenant: Annotated[str, Depends(tenant)],
    ) -> NoteWriteResult:
        """Says all that it was given."""
        own.append(params.text)
        tasks.add_task(journal.append, f"after {params.text}")
        if params.text == "closed":
            raise NoteWriteClosedError
        loop = asyncio.get_running_loop()
        trace = context.trace
        return NoteWriteResult(
            seen={
                "service": self.name,
                "path": request.url.path,
                "tenant": tenant,
                "retries": retries,
                "user": context.user_id,
                "session": context.session_id,
                "agent": context.headers.get("X-Agent"),
                "wait": None if context.deadline is None else round((context.deadline - loop.time()) / 10),
                "trace": None if trace is None else [trace.trace_id, trace.parent_id, trace.is_sampled, trace.tracestate],
                "shown": "hunter2" in repr(context),
            }
        )


async def read(params: NoteReadParams) -> NoteReadResult:
    """Written before there was a context."""
    return NoteReadResult(text=f"{params.id} of {len(journal)}: {', '.join(journal)}")


async def bulk(prefix: str, params: NoteBulkParams, *, limit: int) -> NoteBulkResult:
    """Bound to some of what it takes. Says how often the event loop came by since the body was there."""
    return NoteBulkResult(count=len(prefix) + len(params.items) + limit, ticks=ticks - came_at)


handlers = Handlers(
    note_write=Notes("notes").write,
    note_read=read,
    note_bulk=partial(bulk, "", limit=0),
)


async def authenticated(
    context: Annotated[CallContext, Depends(call_context)],
    credentials: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())],
) -> CallContext:
    """Who calls, as this project knows it."""
    user = tokens.get(credentials.credentials)
    if user is None:
        raise HTTPException(401, "Unknown token.", {"www-authenticate": "Bearer"})
    return replace(context, user_id=user)


def closed(x_closed: Annotated[bool, Header()] = False) -> None:
    """Stands in front of every command."""
    if x_closed:
        raise HTTPException(503, "Come back later.")


ticks = 0
came_at = 0


class Watch:
    """Remembers when the last part of a body came."""

    def __init__(self, app: ASGIApp) -> None:
        """Takes the app in front of which it stands."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes all on as it is."""

        async def watched() -> Message:
            global came_at
            message = await receive()
            came_at = ticks
            return message

        await self.app(scope, watched, send)


async def tick() -> None:
    """Counts how often the event loop came by."""
    global ticks
    while True:
        ticks += 1
        await asyncio.sleep(0.005)


@asynccontextmanager
async def life(_app: FastAPI) -> AsyncIterator[None]:
    """Ticks as long as the server runs."""
    task = asyncio.create_task(tick())
    yield
    task.cancel()


app = FastAPI(lifespan=life)
app.include_router(create_router(handlers))
app.include_router(
    create_router(handlers, context=authenticated, dependencies=[Depends(closed)]), prefix="/guarded"
)
app.mount("/whole", create_app(handlers, context=authenticated))
app.add_middleware(Watch)
