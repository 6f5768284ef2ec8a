"""JSON text as a tree of Python values, read as strictly as every other language of the project does."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, NoReturn

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, JsonValue
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from .errors import ValidationError
from .mode import refuse, refuse_kind
from .scalars import read_text

DEEPEST = 128
"""How many arrays and objects may lie within each other."""

_SAFE = 2**53
_SAFE_DIGITS = 16
_SURROGATE = re.compile("[\ud800-\udfff]")


_TOO_DEEP = f"Nested deeper than {DEEPEST} levels."


class _NotJsonError(ValueError):
    """The text is no JSON of ours."""


def read_json(text: str | bytes) -> JsonValue:
    """Reads JSON text.

    Raises:
        ValidationError: It is no JSON in UTF-8, has a key twice, is nested too deeply, or has a
            lone surrogate or a number that no double holds.
    """
    try:
        tree: JsonValue = json.loads(
            text if isinstance(text, str) else text.decode(),
            object_pairs_hook=_object,
            parse_constant=_constant,
            parse_int=_number,
        )
    except RecursionError:
        refused = _refusal(rule="depth", message=_TOO_DEEP)
    except ValueError:
        refused = _refusal(rule="type", message="Expected JSON text.")
    else:
        _check(tree)
        return tree
    # Outside of the handlers: the cause holds the text, and some of it shows.
    raise refused


def write_json(tree: JsonValue) -> str:
    """Writes a tree as JSON text without blanks."""
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _refusal(rule: str, message: str) -> ValidationError:
    return ValidationError("", rule, message)


def _object(members: list[tuple[str, JsonValue]]) -> JsonValue:
    tree = dict(members)
    if len(tree) < len(members):
        raise _NotJsonError
    return tree


def _constant(_name: str) -> NoReturn:
    raise _NotJsonError


def _number(digits: str) -> float:
    """Long digits are read as a double: there is no limit to these."""
    if len(digits) > _SAFE_DIGITS + 1:
        return float(digits)
    number = int(digits)
    return number if abs(number) <= _SAFE else float(number)


def _check(tree: JsonValue) -> None:
    """Level by level, so that the tree may be deeper than Python's stack."""
    level: list[JsonValue] = [tree]
    depth = 0
    while level:
        below: list[JsonValue] = []
        for value in level:
            if isinstance(value, str):
                _check_text(value)
            elif isinstance(value, float):
                _check_number(value)
            elif isinstance(value, dict):
                below.extend(value)
                below.extend(value.values())
            elif isinstance(value, list):
                below.extend(value)
        depth += any(isinstance(value, dict | list) for value in level)
        if depth > DEEPEST:
            raise _refusal(rule="depth", message=_TOO_DEEP)
        level = below


def _check_text(text: str) -> None:
    if _SURROGATE.search(text):
        raise _refusal(rule="surrogate", message="Expected text without lone surrogates.")


def _check_number(number: float) -> None:
    if not math.isfinite(number):
        raise _refusal(rule="finite", message="Expected numbers that a double holds.")


def copy_json(value: object, depth: int = 0) -> JsonValue:
    """A copy of a JSON value, checked; for use in validators."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return read_text(value)
    if isinstance(value, int | float):
        return _as_in_json(value)
    if depth >= DEEPEST:
        refuse("depth", _TOO_DEEP)
    if isinstance(value, list | tuple):
        return [copy_json(item, depth + 1) for item in value]
    if isinstance(value, Mapping):
        return {read_text(key): copy_json(item, depth + 1) for key, item in value.items()}
    return refuse_kind("a JSON value", value)


def _as_in_json(value: float) -> float:
    """JSON numbers are doubles; integers stay exact as long as a double is."""
    if isinstance(value, int) and abs(value) <= _SAFE:
        return value
    try:
        number = float(value) + 0.0
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        refuse("finite", "Expected a finite number.")
    return number


@dataclass(frozen=True, slots=True)
class _AnyJson:
    """Any JSON value, copied."""

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(copy_json)

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {}


Json = Annotated[JsonValue, _AnyJson()]
"""Any JSON value."""
