"""Reads the cases that contract tests run."""

import copy
import json
import re
from pathlib import Path
from typing import Any

_FORMAT = 1
_HEAD = re.compile(r'\s*\{\s*"format"\s*:\s*1\s*,\s*"checksum"\s*:\s*"([0-9a-f]{8})"\s*,')


class CasesError(Exception):
    """A file of cases that is not as archc wrote it."""

    def __init__(self, file: Path, problem: str) -> None:
        """Says what is wrong with the file, and what to do."""
        super().__init__(
            f"{file} {problem}: it is made from a spec, and `archc generate` makes it anew."
        )


def read_cases(file: Path) -> dict[str, Any]:
    """Read the cases of a spec.

    Raises:
        CasesError: The file is no JSON, has another format, or was edited by hand.

    """
    text = file.read_text(encoding="utf-8")
    try:
        cases = json.loads(text)
    except ValueError as error:
        problem = "is no JSON"
        raise CasesError(file, problem) from error
    if not isinstance(cases, dict) or cases.get("format") != _FORMAT:
        problem = f"has another format than {_FORMAT}, which this version of archc reads"
        raise CasesError(file, problem)
    head = _HEAD.match(text)
    if head is None or _checksum(text[head.end() :]) != head[1]:
        problem = "was edited by hand"
        raise CasesError(file, problem)
    return cases


def _checksum(text: str) -> str:
    """FNV-1a of 32 bits over the text without white space."""
    value = 0x811C9DC5
    for byte in text.encode().translate(None, b" \t\n\v\f\r"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return f"{value:08x}"


def changed(case: dict[str, Any], accepted: list[Any]) -> Any:  # noqa: ANN401
    """Give the whole value of a case, which may start from an accepted value before it."""
    if "wire" in case:
        return case["wire"]
    holder = {"": copy.deepcopy(accepted[case.get("from", 0)])}
    for pointer, value in case.get("set", {}).items():
        _put(holder, pointer, value)
    for pointer, repetition in case.get("repeat", {}).items():
        one = repetition["text"] if "text" in repetition else [repetition["item"]]
        _put(holder, pointer, one * repetition["times"])
    for pointer in case.get("remove", []):
        inner, key = _holder(holder, pointer)
        del inner[key]
    return holder[""]


def _put(whole: dict[str, Any], pointer: str, value: Any) -> None:  # noqa: ANN401
    inner, key = _holder(whole, pointer)
    inner[key] = value


def _holder(whole: dict[str, Any], pointer: str) -> tuple[Any, Any]:
    """Give what holds the member at a pointer, and its key there."""
    *above, last = (key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/"))
    inner: Any = whole
    for key in above:
        inner = inner[int(key) if isinstance(inner, list) else key]
    return inner, int(last) if isinstance(inner, list) else last


def together(
    refused: list[dict[str, Any]],
) -> tuple[list[dict[str, dict[str, Any]]], list[dict[str, Any]]]:
    """Put changes of different members of the first value together.

    One by one, those of a wide record would take quadratic time. Gives the rounds, by key: the
    first change of each member, the second of each, and so on; and the cases that stay alone.
    """
    rounds: list[dict[str, dict[str, Any]]] = []
    counts: dict[str, int] = {}
    alone: list[dict[str, Any]] = []
    for case in refused:
        pointers = [*case.get("set", {}), *case.get("remove", [])]
        is_member = len(pointers) == 1 and pointers[0].count("/") == 1 and "repeat" not in case
        if not is_member or "from" in case or "path" not in case:
            alone.append(case)
            continue
        key = pointers[0][1:].replace("~1", "/").replace("~0", "~")
        number = counts.get(key, 0)
        if number == len(rounds):
            rounds.append({})
        rounds[number][key] = case
        counts[key] = number + 1
    return rounds, alone
