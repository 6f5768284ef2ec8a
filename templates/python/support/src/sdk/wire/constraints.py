"""Bounds that a spec gives to fields. They are checked after the type, and say nothing about absent and null."""

import re
from collections.abc import Sized
from dataclasses import dataclass
from itertools import islice
from typing import Any

from pydantic import (
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ValidatorFunctionWrapHandler,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from .absent import UNSET
from .mode import refuse


class _Constraint:
    """Something that a value which is not None must satisfy."""

    __slots__ = ()

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._read, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return handler.resolve_ref_schema(handler(schema)) | self.keyword()

    def _read(self, value: object) -> object:
        if value is not None and value is not UNSET:
            self.check(value)
        return value

    def check(self, value: Any) -> None:  # noqa: ANN401
        """Refuses a value that breaks the constraint."""
        raise NotImplementedError

    def keyword(self) -> JsonSchemaValue:
        """The constraint in JSON Schema."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class MinValue(_Constraint):
    """At least this number."""

    bound: float

    def check(self, value: float) -> None:
        """Refuses less with `min`."""
        if value < self.bound:
            refuse("min", f"Expected at least {self.bound}, found less.")

    def keyword(self) -> JsonSchemaValue:
        """The constraint in JSON Schema."""
        return {"minimum": self.bound}


@dataclass(frozen=True, slots=True)
class MaxValue(_Constraint):
    """At most this number."""

    bound: float

    def check(self, value: float) -> None:
        """Refuses more with `max`."""
        if value > self.bound:
            refuse("max", f"Expected at most {self.bound}, found more.")

    def keyword(self) -> JsonSchemaValue:
        """The constraint in JSON Schema."""
        return {"maximum": self.bound}


@dataclass(frozen=True, slots=True)
class MinLength(_Constraint):
    """At least so many code points, or bytes."""

    bound: int

    def check(self, value: Sized) -> None:
        """Refuses less with `minLength`."""
        if len(value) < self.bound:
            refuse("minLength", f"Expected a length of at least {self.bound}.")

    def keyword(self) -> JsonSchemaValue:
        """The constraint in JSON Schema."""
        return {"minLength": self.bound}


@dataclass(frozen=True, slots=True)
class MaxLength(_Constraint):
    """At most so many code points, or bytes."""

    bound: int

    def check(self, value: Sized) -> None:
        """Refuses more with `maxLength`."""
        if len(value) > self.bound:
            refuse("maxLength", f"Expected a length of at most {self.bound}.")

    def keyword(self) -> JsonSchemaValue:
        """The constraint in JSON Schema."""
        return {"maxLength": self.bound}


@dataclass(frozen=True, slots=True)
class MinItems(_Constraint):
    """At least so many items."""

    bound: int

    def check(self, value: Sized) -> None:
        """Refuses less with `minItems`."""
        if len(value) < self.bound:
            refuse("minItems", f"Expected at least {self.bound} items.")

    def keyword(self) -> JsonSchemaValue:
        """The constraint in JSON Schema."""
        return {"minItems": self.bound}


@dataclass(frozen=True, slots=True)
class MaxItems(_Constraint):
    """At most so many items. They are counted before they are read."""

    bound: int

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_wrap_validator_function(self._count, handler(source))

    def _count(self, value: object, read: ValidatorFunctionWrapHandler) -> object:
        if isinstance(value, list | tuple) and len(value) > self.bound:
            # What is wrong with those that there may be is said first, as it always is. The others
            # cost nothing.
            read(list(islice(value, self.bound)))
            self.check(value)
        return self._read(read(value))

    def check(self, value: Sized) -> None:
        """Refuses more with `maxItems`."""
        if len(value) > self.bound:
            refuse("maxItems", f"Expected at most {self.bound} items.")

    def keyword(self) -> JsonSchemaValue:
        """The constraint in JSON Schema."""
        return {"maxItems": self.bound}


@dataclass(frozen=True, slots=True)
class Pattern(_Constraint):
    """A match of this regular expression, anywhere in the text."""

    expression: str

    def check(self, value: str) -> None:
        """Refuses text without a match with `pattern`."""
        if re.search(self.expression, value) is None:
            refuse("pattern", "Expected text that matches the pattern.")

    def keyword(self) -> JsonSchemaValue:
        """Nothing: JSON Schema has expressions of another language."""
        return {}
