"""How validators know whether a value came over the wire or from a program, and how they refuse it."""

from typing import Final, NoReturn

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

WIRE: Final = object()
"""The validation context of a decoder. Without it, validators also take Python's own values."""


def is_wire(info: ValidationInfo) -> bool:
    """Whether the value that is validated was read from the wire."""
    return info.context is WIRE


def refuse(rule: str, message: str) -> NoReturn:
    """Refuses the value that is validated.

    Args:
        rule: Name of the broken rule, the same in every language of the project.
        message: What is wanted. It must not quote the value, which may be a secret.
    """
    # Braces would be taken for places to fill in.
    raise PydanticCustomError(rule, "{message}", {"message": message})


def refuse_kind(wanted: str, found: object) -> NoReturn:
    """Refuses a value of another kind: `null` for None, `type` for all others."""
    refuse("null" if found is None else "type", f"Expected {wanted}.")
