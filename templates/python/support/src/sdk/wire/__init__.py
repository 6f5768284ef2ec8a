"""The wire format: JSON text to typed values and back, the same as in every language of the project.

What travels is a `Record`. Its constructor takes Python names and Python values; `from_json` and
`to_json` read and write wire names and wire values, and check every rule in both directions.
"""

from .absent import UNSET, Maybe, Omittable, UnsetType
from .command import AnyCommand, Command, Effect, Handler
from .constraints import MaxItems, MaxLength, MaxValue, MinItems, MinLength, MinValue, Pattern
from .declared import DeclaredError, DetailedError, PlainError
from .dispatch import dispatch, encode_error
from .errors import (
    INTERNAL,
    VALIDATION_FAILED,
    CommandError,
    InvalidResultError,
    NotImplementedCommandError,
    UnknownCommandError,
    ValidationError,
)
from .hidden import Secret, SecretRecord
from .json_tree import Json
from .numbers import (
    Float32,
    Float64,
    Int8,
    Int8Key,
    Int16,
    Int16Key,
    Int32,
    Int32Key,
    Int53,
    Int53Key,
    Int64,
    UInt8,
    UInt8Key,
    UInt16,
    UInt16Key,
    UInt32,
    UInt32Key,
    UInt64,
)
from .record import Record, wire_default
from .scalars import Boolean, Bytes, Date, DateTime, OpenText, Text, Url, Uuid
from .transport import Failure, Reply, Success, Transport
from .unions import Tagged, Unknown

__all__ = [
    "INTERNAL",
    "UNSET",
    "VALIDATION_FAILED",
    "AnyCommand",
    "Boolean",
    "Bytes",
    "Command",
    "CommandError",
    "Date",
    "DateTime",
    "DeclaredError",
    "DetailedError",
    "Effect",
    "Failure",
    "Float32",
    "Float64",
    "Handler",
    "Int8",
    "Int8Key",
    "Int16",
    "Int16Key",
    "Int32",
    "Int32Key",
    "Int53",
    "Int53Key",
    "Int64",
    "InvalidResultError",
    "Json",
    "MaxItems",
    "MaxLength",
    "MaxValue",
    "Maybe",
    "MinItems",
    "MinLength",
    "MinValue",
    "NotImplementedCommandError",
    "Omittable",
    "OpenText",
    "Pattern",
    "PlainError",
    "Record",
    "Reply",
    "Secret",
    "SecretRecord",
    "Success",
    "Tagged",
    "Text",
    "Transport",
    "UInt8",
    "UInt8Key",
    "UInt16",
    "UInt16Key",
    "UInt32",
    "UInt32Key",
    "UInt64",
    "Unknown",
    "UnknownCommandError",
    "UnsetType",
    "Url",
    "Uuid",
    "ValidationError",
    "dispatch",
    "encode_error",
    "wire_default",
]
