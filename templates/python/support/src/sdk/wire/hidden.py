"""Keeps what the specs call sensitive out of what is printed, and out of errors."""

from collections.abc import Container
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Self

import pydantic
from pydantic import (
    GetCoreSchemaHandler,
    ModelWrapValidatorHandler,
    ValidationInfo,
    model_validator,
)
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, core_schema

from .mode import is_wire
from .record import Record
from .refusal import translated

_HIDDEN: Final = "***"


class SecretRecord(Record, hide_input_in_errors=True):
    """A record with something sensitive in it, here or further down.

    What pydantic says of a refused one does not show the input, neither as text nor in `errors()`.
    """

    @model_validator(mode="wrap")
    @classmethod
    def _read(
        cls, value: object, read: ModelWrapValidatorHandler[Self], info: ValidationInfo
    ) -> Self:
        try:
            return read(value)
        except pydantic.ValidationError as error:
            refused = _discreet(error, info, _sensitive(cls))
        # Outside of the handler: the error must not hang on to the one with the input.
        raise refused

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: object) -> None:
            """Refuses, as a frozen model does; without the value."""
            try:
                super().__setattr__(name, value)
            except pydantic.ValidationError as error:
                refused = _discreet(error, None)
            else:
                return
            raise refused

        def model_dump(self, **options: Any) -> dict[str, Any]:  # noqa: ANN401
            """As in pydantic; only warnings are off unless they are asked for, for they show values."""
            return super().model_dump(**{"warnings": "none"} | options)

        def model_dump_json(self, **options: Any) -> str:  # noqa: ANN401
            """As in pydantic; only warnings are off unless they are asked for, for they show values."""
            return super().model_dump_json(**{"warnings": "none"} | options)


@dataclass(frozen=True, slots=True)
class Secret:
    """Metadata of a type with something sensitive in it that is no record."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_wrap_validator_function(self._read, handler(source))

    @staticmethod
    def _read(
        value: object, read: core_schema.ValidatorFunctionWrapHandler, info: ValidationInfo
    ) -> object:
        try:
            return read(value)
        except pydantic.ValidationError as error:
            refused = _discreet(error, info)
        raise refused


def _discreet(
    error: pydantic.ValidationError, info: ValidationInfo | None, sensitive: Container[object] = ()
) -> pydantic.ValidationError:
    """The same refusal, without what was refused, and with no place below a sensitive field.

    A decoder still needs the input to name the rule; it never shows it.
    """
    from_wire = info is not None and is_wire(info)
    details = []
    for one in error.errors(include_url=False):
        place, kind = one["loc"], one["type"]
        context = {"message": one["msg"]}
        hides = bool(place) and place[0] in sensitive
        if hides:
            place = place[:1]
            kind = translated(one).rule if from_wire else kind
        elif "below" in one.get("ctx", {}):
            context["below"] = one["ctx"]["below"]
        details.append(
            InitErrorDetails(
                type=PydanticCustomError(kind, "{message}", context),
                loc=place,
                input=one["input"] if from_wire and not hides else _HIDDEN,
            )
        )
    return pydantic.ValidationError.from_exception_data(error.title, details, hide_input=True)


@cache
def _sensitive(kind: type[pydantic.BaseModel]) -> frozenset[str]:
    """The sensitive fields of a class, which are those that it does not show, by both of their names."""
    # Of a generic class as it was written: to build one of its uses may be more than pydantic can.
    kind = kind.__pydantic_generic_metadata__["origin"] or kind
    # The other name of a field is known when all types are.
    kind.model_rebuild(raise_errors=False)
    hidden = {name: field for name, field in kind.model_fields.items() if not field.repr}
    return frozenset(hidden) | {field.alias for field in hidden.values() if field.alias is not None}
