"""What is known of a call beside its params."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

LONGEST_DEADLINE_MS: Final = 24 * 60 * 60 * 1000
"""A deadline that is farther away is taken for this one."""

LONGEST_ID: Final = 1024
"""The id of a user or a session that has more characters is none."""

_DIGITS: Final = 15
_TRACEPARENT = re.compile(
    r"(?!ff)(?P<version>[0-9a-f]{2})-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?P<more>-[!-~]*)?"
)
_LONGEST_TRACEPARENT = 256
_TRACESTATE_MEMBER = re.compile(r"([a-z0-9][a-z0-9_\-*/@]{0,255})=[ !-+\--<>-~]{0,255}[!-+\--<>-~]")
_LONGEST_TRACESTATE = 512
_MOST_MEMBERS = 32


@dataclass(frozen=True, slots=True)
class TraceContext:
    """Where a call stands in a distributed trace, as W3C Trace Context has it: what the caller sent.

    Attributes:
        traceparent: The header as it came. It is valid.
        tracestate: What tracers added, as it came; None when there is none that is valid.
    """

    traceparent: str
    tracestate: str | None = None

    @property
    def trace_id(self) -> str:
        """The id of the whole trace: 32 hexadecimal digits."""
        return self.traceparent[3:35]

    @property
    def parent_id(self) -> str:
        """The id of the caller's span: 16 hexadecimal digits."""
        return self.traceparent[36:52]

    @property
    def is_sampled(self) -> bool:
        """Whether the caller records the trace."""
        return int(self.traceparent[53:55], 16) & 1 == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CallContext:
    """What is known of a call beside its params.

    Attributes:
        user_id: Who calls; None when nobody said. Whoever makes the context vouches for it.
        session_id: The session that the call is part of; None when nobody said.
        headers: What came along. Their names are in lower case. They are not shown: some are secrets.
        deadline: When the caller stops to wait, on the clock of the event loop, for
            `asyncio.timeout_at`; None when it never does.
        trace: Where the call stands in a trace; None when it is part of none.
    """

    user_id: str | None = None
    session_id: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict, repr=False, hash=False)
    deadline: float | None = None
    trace: TraceContext | None = None


def read_id(text: str | None) -> str | None:
    """The id of a user or a session: visible ASCII characters, not too many of them."""
    if text is None or not text.isascii() or not text.isprintable():
        return None
    return text if 0 < len(text) <= LONGEST_ID else None


def read_deadline(text: str | None, now: float) -> float | None:
    """When a caller stops to wait that waits for so many milliseconds, which are more than none."""
    if text is None or not text.isascii() or not text.isdecimal():
        return None
    digits = text.lstrip("0")
    if digits == "":
        return None
    wait = LONGEST_DEADLINE_MS if len(digits) > _DIGITS else min(int(digits), LONGEST_DEADLINE_MS)
    return now + wait / 1000


def read_trace(traceparent: str | None, tracestate: str | None = None) -> TraceContext | None:
    """Reads both headers of W3C Trace Context.

    As the standard says, a `traceparent` that is not valid is none, and a `tracestate` that is not
    valid is left out.
    """
    if traceparent is None or len(traceparent) > _LONGEST_TRACEPARENT:
        return None
    found = _TRACEPARENT.fullmatch(traceparent)
    # The first version has nothing behind its flags; later ones may.
    if found is None or (found["version"] == "00" and found["more"] is not None):
        return None
    return TraceContext(traceparent, _read_tracestate(tracestate))


def _read_tracestate(text: str | None) -> str | None:
    if text is None or len(text) > _LONGEST_TRACESTATE:
        return None
    # Empty members are allowed, and are none.
    members = [member for part in text.split(",") if (member := part.strip(" \t")) != ""]
    found = [_TRACESTATE_MEMBER.fullmatch(member) for member in members]
    keys = {match[1] for match in found if match is not None}
    # A member that is not valid has no key, and one that comes twice has one with another.
    is_valid = 0 < len(members) <= _MOST_MEMBERS and len(keys) == len(members)
    return text if is_valid else None
