"""Decodes and encodes what the specs say is right, and decodes what they say is wrong."""

import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pydantic
import pytest

from sdk.testing import changed, read_cases, together
from sdk.wire import Record, ValidationError
from sdk.wire.mode import WIRE
from sdk.wire.refusal import translated

_TESTS = Path(__file__).parent


def _types() -> Iterator[tuple[type[Record], dict[str, Any], list[Any]]]:
    """Each type with its cases, and with the whole values that it accepts."""
    modules = json.loads((_TESTS / "types.json").read_text(encoding="utf-8"))
    for name, classes in modules.items():
        module = importlib.import_module(f"sdk.commands.{name}")
        for cases in read_cases(_TESTS / "cases" / f"{name}.json")["types"]:
            wires: list[Any] = []
            for case in cases["accepted"]:
                wires.append(changed(case, wires))
            yield getattr(module, classes[cases["name"]]), cases, wires


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
