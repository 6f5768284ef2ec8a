"""What pydantic says of a refused value, in the terms that all languages of the project share."""

import json
import re
from typing import TYPE_CHECKING

import pydantic

from .errors import ValidationError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

VARIANT_MARK = "\x00"
"""Stands before the tag of a variant in the places that pydantic gives."""

RULES = frozenset(
    {
        "type",
        "null",
        "required",
        "minLength",
        "maxLength",
        "pattern",
        "min",
        "max",
        "range",
        "integer",
        "finite",
        "minItems",
        "maxItems",
        "enum",
        "format",
        "tag",
        "unknownKey",
        "depth",
        "surrogate",
    }
)

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_LONGEST_KEY = 100
_BUILT_IN = {
    "missing": "required",
    "extra_forbidden": "unknownKey",
    "too_short": "minItems",
    "too_long": "maxItems",
    "recursion_loop": "depth",
}


def refusal(error: pydantic.ValidationError) -> ValidationError:
    """The first thing that pydantic found."""
    return translated(error.errors(include_url=False)[0])


def translated(details: "ErrorDetails") -> ValidationError:
    """One thing that pydantic found."""
    place = [step for step in details["loc"] if not _is_internal(step)]
    rule = _rule(details)
    context = details.get("ctx", {})
    if details["type"] == "missing" and place and isinstance(place[-1], int):
        # A tuple that is too short.
        place.pop()
        rule = "minItems"
    if "below" in context:
        place.append(context["below"])
    return ValidationError("".join(map(_step, place)).removeprefix("."), rule, details["msg"])


def _is_internal(step: int | str) -> bool:
    return isinstance(step, str) and (step == "[key]" or step.startswith(VARIANT_MARK))


def _rule(details: "ErrorDetails") -> str:
    kind = details["type"]
    if kind in RULES:
        return kind
    if kind == "literal_error" and isinstance(details["input"], str):
        return "enum"
    return _BUILT_IN.get(kind, "null" if details["input"] is None else "type")


def _step(step: int | str) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if len(step) > _LONGEST_KEY:
        return f"[{json.dumps(step[:_LONGEST_KEY] + '…', ensure_ascii=False)}]"
    return (
        f".{step}" if _IDENTIFIER.fullmatch(step) else f"[{json.dumps(step, ensure_ascii=False)}]"
    )
