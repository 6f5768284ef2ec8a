"""Decodes and encodes what the specs say is right, and decodes what they say is wrong."""

import functools
import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pydantic
import pytest

from sdk.testing import changed, read_cases, together
from sdk.wire import AnyCommand, DeclaredError, Record, ValidationError
from sdk.wire.mode import WIRE
from sdk.wire.refusal import translated

_TESTS = Path(__file__).parent


@functools.cache
def _modules() -> list[tuple[ModuleType, dict[str, str], dict[str, Any]]]:
    """Each module of a spec with the names of its classes, and its cases."""
    modules = json.loads((_TESTS / "types.json").read_text(encoding="utf-8"))
    return [
        (
            importlib.import_module(f"sdk.commands.{name}"),
            classes,
            read_cases(_TESTS / "cases" / f"{name}.json"),
        )
        for name, classes in modules.items()
    ]


def _types() -> Iterator[tuple[type[Record], dict[str, Any], list[Any]]]:
    """Each type with its cases, and with the whole values that it accepts."""
    for module, classes, file in _modules():
        for cases in file["types"]:
            if cases["name"] not in classes:
                continue
            wires: list[Any] = []
            for case in cases["accepted"]:
                wires.append(changed(case, wires))
            yield getattr(module, classes[cases["name"]]), cases, wires


def _named() -> list[Any]:
    return [
        pytest.param([cases["name"] for cases in file["types"]], list(classes), id=module.__name__)
        for module, classes, file in _modules()
    ]


def _errors() -> list[Any]:
    return [
        pytest.param(module.COMMAND, case, id=f"{module.__name__}: {case['code']}")
        for module, _, file in _modules()
        for case in file["errors"]
    ]


def _accepted() -> list[Any]:
    return [
        pytest.param(
            record,
            wire,
            changed(case["encoded"], [wire]) if "encoded" in case else wire,
            id=f"{_name(record)}: {case['title']}",
        )
        for record, cases, wires in _types()
        for case, wire in zip(cases["accepted"], wires, strict=True)
    ]


def _refused() -> list[Any]:
    return [
        pytest.param(record, changed(case, wires), case, id=f"{_name(record)}: {case['rule']}")
        for record, cases, wires in _types()
        for case in together(cases["refused"])[1]
    ]


def _rounds() -> list[Any]:
    return [
        pytest.param(record, wires[0], changes, id=f"{_name(record)}-{number}")
        for record, cases, wires in _types()
        for number, changes in enumerate(together(cases["refused"])[0])
    ]


def _name(record: type[Record]) -> str:
    return f"{record.__module__.rpartition('.')[2]}.{record.__name__}"


def _numbers_as_doubles(tree: Any) -> Any:
    """The tree as JSON has it, which knows one kind of number."""
    return json.loads(json.dumps(tree), parse_int=float)


@pytest.mark.parametrize(("told", "tested"), _named())
def test_has_every_type_with_cases(told: list[str], tested: list[str]) -> None:
    """Each type that has cases is there."""
    assert tested == told


@pytest.mark.parametrize(("command", "case"), _errors())
def test_restores_the_errors_that_the_spec_declares(
    command: AnyCommand, case: dict[str, Any]
) -> None:
    """An error that comes over the wire is of its own class, with its data."""
    error = command.decode_error(json.dumps({"message": "", **case}))
    assert isinstance(error, DeclaredError)
    assert error.code == case["code"]
    assert _numbers_as_doubles(error.data) == _numbers_as_doubles(case.get("data"))


@pytest.mark.parametrize(("record", "value", "encoded"), _accepted())
def test_takes_and_gives_what_the_spec_says(record: type[Record], value: Any, encoded: Any) -> None:
    """What is right is decoded, and encoding gives it back with defaults filled in."""
    decoded = record.from_json(json.dumps(value))
    text = decoded.to_json()
    assert _numbers_as_doubles(json.loads(text)) == _numbers_as_doubles(encoded)
    assert record.from_json(text) == decoded


@pytest.mark.parametrize(("record", "value", "case"), _refused())
def test_refuses_what_is_wrong(record: type[Record], value: Any, case: dict[str, Any]) -> None:
    """What is wrong is refused by the rule, at the place where it lies."""
    with pytest.raises(ValidationError) as caught:
        record.from_wire(value)
    assert caught.value.rule == case["rule"]
    assert caught.value.field == case.get("path", caught.value.field)


@pytest.mark.parametrize(("record", "complete", "changes"), _rounds())
def test_refuses_what_breaks_a_rule(
    record: type[Record], complete: dict[str, Any], changes: dict[str, dict[str, Any]]
) -> None:
    """Each key that is wrong is refused with the field and the rule, and no other one is."""
    wrong: Any = complete
    for change in changes.values():
        wrong = changed({"set": change.get("set", {}), "remove": change.get("remove", [])}, [wrong])
    with pytest.raises(pydantic.ValidationError) as caught:
        record.model_validate(wrong, context=WIRE, by_alias=True, by_name=False)
    found: dict[int | str, tuple[str, str]] = {}
    for details in caught.value.errors(include_url=False):
        error = translated(details)
        found.setdefault(details["loc"][0], (error.field, error.rule))
    assert found == {key: (change["path"], change["rule"]) for key, change in changes.items()}
    with pytest.raises(ValidationError) as first:
        record.from_wire(wrong)
    assert (first.value.field, first.value.rule) in found.values()
