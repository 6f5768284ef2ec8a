"""The base of all types with fields."""

import warnings
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from functools import cache
from typing import Any, Self

import pydantic
from pydantic import BaseModel, ConfigDict, JsonValue, TypeAdapter

from .errors import ValidationError
from .json_tree import read_json, write_json
from .mode import WIRE
from .refusal import refusal

_at_work: ContextVar[frozenset[type[BaseModel]]] = ContextVar("_at_work", default=frozenset())


class Record(BaseModel):
    """An object with declared fields.

    The constructor, `model_validate` and `model_dump` take and give Python names and values;
    `from_json` and `to_json` are about the wire. Keys that a record does not declare are ignored,
    unless it is strict. Schemas are built when they are first needed.
    """

    model_config = ConfigDict(
        defer_build=True,
        frozen=True,
        protected_namespaces=(),
        validate_by_alias=False,
        validate_by_name=True,
    )

    def __init__(self, /, **data: Any) -> None:  # noqa: ANN401
        """Takes the fields by their Python names, and warns of deprecated ones."""
        super().__init__(**data)
        for name, note in _notes(type(self)).items():
            if name == "" or name in data:
                warnings.warn(note, DeprecationWarning, stacklevel=2)

    # Validators may go on without it, as they do for models of pydantic's own: what comes over
    # the wire is nobody's code that could be told.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:  # noqa: ANN401
        """Lets deprecated fields warn at once, not only when the class itself was built."""
        super().__pydantic_init_subclass__(**options)
        for name, field in cls.__pydantic_fields__.items():
            if field.deprecation_message is not None:
                setattr(cls, name, _DeprecatedField(name, field.deprecation_message))

    @classmethod
    def model_rebuild(cls, **options: Any) -> bool | None:  # noqa: ANN401
        """Builds the schema, as pydantic does, unless that is going on.

        Each use of a generic type builds the type itself first: one that contains itself with
        other arguments would never be done.
        """
        if cls in _at_work.get():
            return None
        token = _at_work.set(_at_work.get() | {cls})
        try:
            # The names that the caller knows count, and it is one frame further away.
            return super().model_rebuild(**{"_parent_namespace_depth": 3} | options)
        finally:
            _at_work.reset(token)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Reads JSON text in UTF-8.

        Raises:
            ValidationError: The text is no JSON, or breaks the contract.
        """
        return cls.from_wire(read_json(text))

    @classmethod
    def from_wire(cls, tree: JsonValue) -> Self:
        """Reads a JSON tree, with wire names and wire values.

        Raises:
            ValidationError: The tree breaks the contract.
        """
        try:
            return cls.model_validate(tree, context=WIRE, by_alias=True, by_name=False)
        except pydantic.ValidationError as error:
            refused = refusal(error)
        # Outside of the handler: what pydantic raised holds the value, which may be a secret.
        raise refused

    def to_wire(self) -> JsonValue:
        """The record as a JSON tree, with wire names and wire values.

        Raises:
            ValidationError: Something in it was changed and now breaks the contract.
        """
        try:
            tree = self._dump()
        except ValueError:
            tree = None
        if tree is None:
            message = "Expected values of the declared types."
            raise ValidationError("", "type", message)  # noqa: EM101
        return self.from_wire(tree)._dump()  # noqa: SLF001

    def to_json(self) -> str:
        """The record as JSON text without blanks; see `to_wire`."""
        return write_json(self.to_wire())

    def _dump(self) -> JsonValue:
        tree: JsonValue = self.model_dump(mode="json", by_alias=True, warnings="none")
        return tree


class _DeprecatedField:
    """Warns who reads a field."""

    def __init__(self, name: str, note: str) -> None:
        self._name = name
        self._note = note

    def __get__(self, record: BaseModel | None, _kind: type) -> object:
        if record is None:
            # As it is with all fields.
            raise AttributeError(self._name)
        warnings.warn(self._note, DeprecationWarning, stacklevel=2)
        return record.__dict__[self._name]

    def __set__(self, record: BaseModel, value: object) -> None:
        """Makes it take precedence over the value in the record."""
        raise AttributeError(self._name)


@cache
def _notes(kind: type[BaseModel]) -> Mapping[str, str]:
    """What is said of the deprecated: of the class itself under the empty name, and of its fields."""
    notes = {"": getattr(kind, "__deprecated__", None)} | {
        name: field.deprecation_message for name, field in kind.model_fields.items()
    }
    return {name: note for name, note in notes.items() if note is not None}


def wire_default(kind: Callable[[], Any], text: str) -> Callable[[], Any]:
    """A factory of a default that is given in its wire form, as JSON text.

    `kind` gives the type that reads it, which may be declared later.
    """

    @cache
    def adapter() -> TypeAdapter[Any]:
        return TypeAdapter(kind())

    def read() -> Any:  # noqa: ANN401
        return adapter().validate_python(
            read_json(text), context=WIRE, by_alias=True, by_name=False
        )

    return read
