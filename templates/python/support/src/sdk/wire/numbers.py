"""Numbers, range-checked in both directions. `1.0` is a whole number, as in JavaScript; True is none."""

import math
import re
import struct
from dataclasses import dataclass
from typing import Annotated

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from .mode import is_wire, refuse, refuse_kind

_CANONICAL = re.compile("0|-?[1-9][0-9]*")
# Longer digits are out of range anyway, and Python refuses to read very many.
_LONGEST = 20


def read_finite(value: object) -> int | float:
    """The value as a finite number. Minus zero becomes zero: canonical JSON has only one."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        refuse_kind("a number", value)
    if isinstance(value, float) and not math.isfinite(value):
        refuse("finite", "Expected a finite number.")
    return value + 0


@dataclass(frozen=True, slots=True)
class _Whole:
    """An integer that is a number on the wire."""

    kind: str
    first: int
    last: int

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        inner = core_schema.int_schema(ge=self.first, le=self.last)
        return core_schema.no_info_before_validator_function(self._read, inner)

    def _read(self, value: object) -> int:
        number = read_finite(value)
        if isinstance(number, float) and not number.is_integer():
            refuse("integer", "Expected an integer, found a fraction.")
        return _in_range(int(number), self.kind, self.first, self.last)


@dataclass(frozen=True, slots=True)
class _Big:
    """An integer of 64 bits: decimal digits in a string on the wire."""

    kind: str
    first: int
    last: int

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_before_validator_function(
            self._read,
            core_schema.int_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                str, return_schema=core_schema.str_schema(), when_used="json"
            ),
        )

    def _read(self, value: object, info: ValidationInfo) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and not is_wire(info):
            return _in_range(value, self.kind, self.first, self.last)
        if not isinstance(value, str):
            refuse_kind("a string of decimal digits", value)
        return _read_digits(value, self.kind, self.first, self.last)


@dataclass(frozen=True, slots=True)
class _Key:
    """An integer as the key of an object."""

    kind: str
    first: int
    last: int

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self._read, core_schema.int_schema())

    def _read(self, value: object) -> int:
        if isinstance(value, str):
            return _read_digits(value, self.kind, self.first, self.last)
        if isinstance(value, bool) or not isinstance(value, int):
            refuse_kind("an integer key", value)
        return _in_range(value, self.kind, self.first, self.last)


@dataclass(frozen=True, slots=True)
class _Float:
    """A finite number; `single` rounds it to 32 bits."""

    single: bool

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        inner = core_schema.float_schema(allow_inf_nan=False)
        return core_schema.no_info_before_validator_function(self._read, inner)

    def _read(self, value: object) -> float:
        try:
            number = float(read_finite(value))
        except OverflowError:
            refuse("finite", "Expected a finite number.")
        if not self.single:
            return number
        try:
            (rounded,) = struct.unpack("<f", struct.pack("<f", number))
        except OverflowError:
            refuse("range", "Expected a number of the type float32.")
        return float(rounded) + 0.0


def _in_range(number: int, kind: str, first: int, last: int) -> int:
    if not first <= number <= last:
        refuse("range", f"Expected an integer of the type {kind}.")
    return number


def _read_digits(text: str, kind: str, first: int, last: int) -> int:
    if not _CANONICAL.fullmatch(text):
        refuse("format", "Expected an integer in canonical decimal digits.")
    if len(text) > _LONGEST:
        refuse("range", f"Expected an integer of the type {kind}.")
    return _in_range(int(text), kind, first, last)


Int8 = Annotated[int, _Whole("int8", -128, 127)]
"""A whole number of 8 bits with sign."""

Int16 = Annotated[int, _Whole("int16", -32_768, 32_767)]
"""A whole number of 16 bits with sign."""

Int32 = Annotated[int, _Whole("int32", -2_147_483_648, 2_147_483_647)]
"""A whole number of 32 bits with sign."""

Int53 = Annotated[int, _Whole("int53", -9_007_199_254_740_991, 9_007_199_254_740_991)]
"""A whole number that a double holds exactly."""

Int64 = Annotated[int, _Big("int64", -(2**63), 2**63 - 1)]
"""A whole number of 64 bits with sign; decimal digits in a string on the wire."""

UInt8 = Annotated[int, _Whole("uint8", 0, 255)]
"""A whole number of 8 bits."""

UInt16 = Annotated[int, _Whole("uint16", 0, 65_535)]
"""A whole number of 16 bits."""

UInt32 = Annotated[int, _Whole("uint32", 0, 4_294_967_295)]
"""A whole number of 32 bits."""

UInt64 = Annotated[int, _Big("uint64", 0, 2**64 - 1)]
"""A whole number of 64 bits; decimal digits in a string on the wire."""

Float32 = Annotated[float, _Float(single=True)]
"""A finite number, rounded to 32 bits."""

Float64 = Annotated[float, _Float(single=False)]
"""A finite number."""

Int8Key = Annotated[int, _Key("int8", -128, 127)]
"""A key that is a whole number of 8 bits with sign."""

Int16Key = Annotated[int, _Key("int16", -32_768, 32_767)]
"""A key that is a whole number of 16 bits with sign."""

Int32Key = Annotated[int, _Key("int32", -2_147_483_648, 2_147_483_647)]
"""A key that is a whole number of 32 bits with sign."""

Int53Key = Annotated[int, _Key("int53", -9_007_199_254_740_991, 9_007_199_254_740_991)]
"""A key that is a whole number which a double holds exactly."""

UInt8Key = Annotated[int, _Key("uint8", 0, 255)]
"""A key that is a whole number of 8 bits."""

UInt16Key = Annotated[int, _Key("uint16", 0, 65_535)]
"""A key that is a whole number of 16 bits."""

UInt32Key = Annotated[int, _Key("uint32", 0, 4_294_967_295)]
"""A key that is a whole number of 32 bits."""
