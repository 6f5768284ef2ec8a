"""Decodes and encodes the params of commands, line by line; see LanguageToolchain."""

import importlib
import logging
import pprint
import sys

source, package, *names = sys.argv[1:]
sys.path.insert(0, source)
wire = importlib.import_module(f"{package}.wire")
commands = importlib.import_module(f"{package}.registry").COMMANDS


def answer(line: str) -> str:
    name, _, text = line.partition("\t")
    prints = name.startswith("print ")
    name = name.removeprefix("print ")
    try:
        params = commands[name].params
        try:
            decoded = params.from_json(text)
        except wire.ValidationError as error:
            return f"refused\t{flat(error)}"
        if prints:
            return f"printed\t{printed(decoded)}"
        encoded = decoded.to_json()
        if params.from_json(encoded) != decoded:
            return "broken\tthe values differ"
        return f"ok\t{encoded}"
    except Exception as error:
        return f"broken\t{type(error).__name__}: {flat(error)}"


def printed(value: object) -> str:
    record = logging.LogRecord("driver", logging.INFO, "", 1, "%s %r", (value, value), None)
    ways = (str(value), repr(value), f"{value}", pprint.pformat({"in": [value]}), record.getMessage())
    return flat(*ways)


def flat(*values: object) -> str:
    return " ".join(" ".join(str(value).split()) for value in values)


if names:
    for name in names:
        commands[name].params.model_rebuild()
    print(sys.executable)
else:
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(answer(line.decode(errors="surrogateescape").rstrip("\n")).encode() + b"\n")
        sys.stdout.buffer.flush()
