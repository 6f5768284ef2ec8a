"""Unions whose variants are told apart by a field with a string in it, the tag."""

from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    JsonValue,
    model_serializer,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .json_tree import Json
from .mode import refuse_kind
from .refusal import VARIANT_MARK


class Unknown(BaseModel):
    """A variant that this version does not know. It is not shown: it may hold something sensitive.

    Attributes:
        raw: The whole object as it came.
    """

    model_config = ConfigDict(frozen=True, defer_build=True, hide_input_in_errors=True)

    raw: Annotated[dict[str, JsonValue], Json, Field(repr=False)]

    @model_serializer
    def _write(self) -> JsonValue:
        return self.raw


class Tagged:
    """Tells the variants of a union apart: metadata in an annotation."""

    __slots__ = ("is_open", "key", "tags")

    def __init__(self, key: str, *tags: str, is_open: bool = False) -> None:
        """Names the tags.

        Args:
            key: Wire name of the field with the tag.
            tags: One for each member of the union, in order, except for `Unknown`.
            is_open: Whether unknown tags become `Unknown`, the last member.
        """
        self.key = key
        self.tags = tags
        self.is_open = is_open

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        members = get_args(source) if _is_union(source) else (source,)
        choices = {
            VARIANT_MARK + tag: handler.generate_schema(member)
            for tag, member in zip(self.tags, members, strict=False)
        }
        if self.is_open:
            choices[_UNKNOWN] = core_schema.no_info_before_validator_function(
                _wrap_unknown, handler.generate_schema(Unknown)
            )
        classes = {
            _class_of(member): VARIANT_MARK + tag
            for tag, member in zip(self.tags, members, strict=False)
        }

        def choose(value: object) -> str | None:
            if isinstance(value, Mapping):
                mark = VARIANT_MARK + value[self.key]
                return mark if mark in choices else _UNKNOWN
            if isinstance(value, Unknown):
                return _UNKNOWN
            return next((mark for kind, mark in classes.items() if isinstance(value, kind)), None)

        def check(value: object) -> object:
            self._check(value)
            return value

        return core_schema.no_info_before_validator_function(
            check, core_schema.tagged_union_schema(choices, discriminator=choose)
        )

    def _check(self, value: object) -> None:
        """Refuses what has no tag that chooses a variant."""
        if isinstance(value, Unknown):
            # A known tag in here would dodge that variant's own checks.
            if not self.is_open or value.raw.get(self.key) in self.tags:
                self._refuse("tag", "This is no unknown variant.")
            self._check(value.raw)
            return
        if isinstance(value, BaseModel):
            return
        if not isinstance(value, Mapping):
            refuse_kind("an object", value)
        if self.key not in value:
            self._refuse("required", "Expected a tag, found none.")
        tag = value[self.key]
        if not isinstance(tag, str):
            self._refuse("null" if tag is None else "type", "Expected a string.")
        if not self.is_open and tag not in self.tags:
            self._refuse("tag", "There is no such variant.")

    def _refuse(self, rule: str, message: str) -> None:
        raise PydanticCustomError(rule, "{message}", {"message": message, "below": self.key})


_UNKNOWN = VARIANT_MARK + VARIANT_MARK


def _is_union(source: object) -> bool:
    return get_origin(source) in (Union, UnionType)


def _wrap_unknown(value: object) -> object:
    return value if isinstance(value, Unknown) else {"raw": value}


def _class_of(member: Any) -> type:  # noqa: ANN401
    """The class of a variant; of a generic one, without its arguments."""
    origin: type | None = member.__pydantic_generic_metadata__["origin"]
    return member if origin is None else origin
