"""Errors that specs declare: each is a class of its own."""

from typing import Any, ClassVar, Generic, Self, TypeVar

from pydantic import JsonValue

from .errors import CommandError
from .record import Record

D = TypeVar("D", bound=Record)


class DeclaredError(CommandError):
    """An error that a spec declares."""

    CODE: ClassVar[str]
    """The code of this class."""

    MESSAGE: ClassVar[str]
    """The message of this class."""

    @classmethod
    def from_data(cls, data: JsonValue) -> Self:
        """The error with the data that came over the wire.

        Raises:
            ValidationError: The data is not what the spec says.
        """
        raise NotImplementedError


class PlainError(DeclaredError):
    """A declared error that nothing travels with."""

    def __init__(self) -> None:
        """The error, with the message of its class."""
        super().__init__(self.CODE, self.MESSAGE)

    @classmethod
    def from_data(cls, data: JsonValue) -> Self:  # noqa: ARG003
        """The error; data is ignored."""
        return cls()


class DetailedError(DeclaredError, Generic[D]):
    """A declared error with data.

    Attributes:
        details: What travels with the error, typed; `data` is the same as JSON.
    """

    DETAILS: ClassVar[type[Any]]
    """The type of `details`."""

    def __init__(self, details: D) -> None:
        """Takes what travels with the error."""
        super().__init__(self.CODE, self.MESSAGE, details.to_wire())
        self.details = details

    @classmethod
    def from_data(cls, data: JsonValue) -> Self:
        """The error with the data that came over the wire.

        Raises:
            ValidationError: The data is not what the spec says.
        """
        return cls(cls.DETAILS.from_wire(data))
