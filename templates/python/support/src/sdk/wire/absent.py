"""Fields that may be absent. On the wire, absent and null are different things."""

from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Final, TypeVar, Union, get_args

from pydantic import Field, GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from .mode import is_wire, refuse_kind

T = TypeVar("T")


class UnsetType(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"


UNSET: Final = UnsetType.UNSET
"""Stands for an absent field where None means null."""


@dataclass(frozen=True, slots=True)
class _NoneIsAbsent:
    """None is how a program says absent: on the wire, null is refused."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_before_validator_function(self._read, handler(source))

    @staticmethod
    def _read(value: object, info: ValidationInfo) -> object:
        if value is None and is_wire(info):
            refuse_kind("a value", value)
        return value


@dataclass(frozen=True, slots=True)
class _UnsetIsAbsent:
    """UNSET passes in a program; it never comes over the wire."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        kinds = tuple(kind for kind in get_args(source) if kind is not UnsetType)
        present = handler.generate_schema(Union[kinds])  # noqa: UP007
        return core_schema.no_info_wrap_validator_function(self._read, present)

    @staticmethod
    def _read(value: object, read: core_schema.ValidatorFunctionWrapHandler) -> object:
        return value if value is UNSET else read(value)


def _is_none(value: object) -> bool:
    return value is None


def _is_unset(value: object) -> bool:
    return value is UNSET


Omittable = Annotated[T | None, _NoneIsAbsent(), Field(exclude_if=_is_none)]
"""A field that may be absent, which is None, and may not be null."""

Maybe = Annotated[T | UnsetType, _UnsetIsAbsent(), Field(exclude_if=_is_unset)]
"""A field that may be absent, which is UNSET, and whose value may be null, which is None."""
