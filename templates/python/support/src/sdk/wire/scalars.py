"""Texts, and the scalars that travel as texts of one canonical form."""

import base64
import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema
from pydantic_core import Url as ParsedUrl

from .mode import is_wire, refuse, refuse_kind

_SURROGATE = re.compile("[\ud800-\udfff]")
_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z")
_UUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
# The URL parser repairs these; none of them may cross the wire.
_UNREPAIRED = re.compile(
    r"(?!(?:https?|wss?|ftp):(?!//))[a-z][a-z0-9+.-]*:[^\s\\\ufeff\x00-\x1f\x7f-\x9f\ud800-\udfff]+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Scalar:
    """What pydantic needs to know of a scalar: how to read it, and how to write it."""

    read: Callable[[Any, ValidationInfo], object]
    write: Callable[[Any], str] | None
    schema: Callable[[], CoreSchema]

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        serialization = (
            None
            if self.write is None
            else core_schema.plain_serializer_function_ser_schema(
                self.write, return_schema=core_schema.str_schema(), when_used="json"
            )
        )
        return core_schema.with_info_before_validator_function(
            self.read, self.schema(), serialization=serialization
        )


def read_text(value: object) -> str:
    """The value as text without lone surrogates, which have no UTF-8 form."""
    if not isinstance(value, str):
        refuse_kind("a string", value)
    if _SURROGATE.search(value):
        refuse("surrogate", "Expected well-formed text, found a lone surrogate.")
    return value


def _read_plain_text(value: object, _info: ValidationInfo) -> str:
    return read_text(value)


def _read_boolean(value: object, _info: ValidationInfo) -> bool:
    if not isinstance(value, bool):
        refuse_kind("a boolean", value)
    return value


def _read_bytes(value: object, info: ValidationInfo) -> bytes:
    if isinstance(value, bytes) and not is_wire(info):
        return value
    if not isinstance(value, str):
        refuse_kind("a base64 string", value)
    try:
        decoded = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        decoded = b""
    # Python overlooks unused bits at the end that are not zero.
    if _write_bytes(decoded) != value:
        refuse("format", "Expected standard base64 with padding.")
    return decoded


def _write_bytes(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _read_date_time(value: object, info: ValidationInfo) -> datetime:
    if isinstance(value, datetime) and not is_wire(info):
        return _to_milliseconds(value)
    wanted = "a date and time such as 2026-01-31T12:00:00.000Z"
    if not isinstance(value, str):
        refuse_kind(wanted, value)
    if not (_DATE.fullmatch(value[:10]) and _TIME.fullmatch(value[10:])):
        refuse("format", f"Expected {wanted}.")
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        refuse("format", f"Expected {wanted}.")


def _to_milliseconds(value: datetime) -> datetime:
    if value.tzinfo is None:
        refuse("format", "Expected a date and time with a time zone.")
    try:
        moment = value.astimezone(UTC)
    except OverflowError:
        refuse("format", "Expected a moment of the years 1 to 9999.")
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _write_date_time(value: datetime) -> str:
    text = _to_milliseconds(value).replace(tzinfo=None).isoformat(timespec="milliseconds")
    return f"{text}Z"


def _read_date(value: object, info: ValidationInfo) -> date:
    if isinstance(value, date) and not isinstance(value, datetime) and not is_wire(info):
        return value
    if not isinstance(value, str):
        refuse_kind("a date such as 2026-01-31", value)
    try:
        return date.fromisoformat(value if _DATE.fullmatch(value) else "")
    except ValueError:
        refuse("format", "Expected a date such as 2026-01-31.")


def _read_uuid(value: object, info: ValidationInfo) -> UUID:
    if isinstance(value, UUID) and not is_wire(info):
        return value
    if not isinstance(value, str):
        refuse_kind("a UUID in lower case", value)
    if not _UUID.fullmatch(value):
        refuse("format", "Expected a UUID in lower case.")
    return UUID(value)


def _read_url(value: object, _info: ValidationInfo) -> str:
    if not isinstance(value, str):
        refuse_kind("an absolute URL", value)
    if not _UNREPAIRED.fullmatch(value):
        refuse("format", "Expected an absolute URL.")
    try:
        ParsedUrl(value)
    except ValueError:
        refuse("format", "Expected an absolute URL.")
    return value


Text = Annotated[str, _Scalar(_read_plain_text, None, core_schema.str_schema)]
"""Text without lone surrogates."""

Boolean = Annotated[bool, _Scalar(_read_boolean, None, core_schema.bool_schema)]
"""True or false; nothing is coerced."""

Bytes = Annotated[bytes, _Scalar(_read_bytes, _write_bytes, core_schema.bytes_schema)]
"""Bytes; standard padded base64 on the wire."""

DateTime = Annotated[
    datetime, _Scalar(_read_date_time, _write_date_time, core_schema.datetime_schema)
]
"""A moment in UTC; digits beyond milliseconds are cut off. Naive ones are refused."""

Date = Annotated[date, _Scalar(_read_date, date.isoformat, core_schema.date_schema)]
"""A day of the calendar."""

Uuid = Annotated[UUID, _Scalar(_read_uuid, str, core_schema.uuid_schema)]
"""A UUID; lower case on the wire."""

Url = Annotated[str, _Scalar(_read_url, None, core_schema.str_schema)]
"""An absolute URL, kept character for character."""


@dataclass(frozen=True, slots=True)
class OpenText:
    """Any text. The type names those that this version knows."""

    def __get_pydantic_core_schema__(
        self, _source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return handler.generate_schema(Text)
