"""Decodes and encodes the params of commands, line by line; see LanguageToolchain."""

import importlib
import sys

source, package, *names = sys.argv[1:]
sys.path.insert(0, source)
wire = importlib.import_module(f"{package}.wire")
commands = importlib.import_module(f"{package}.registry").COMMANDS


def answer(line: str) -> str:
    name, _, text = line.partition("\t")
    try:
        params = commands[name].params
        try:
            decoded = params.from_json(text)
        except wire.ValidationError as error:
            return f"refused\t{flat(error)}"
        encoded = decoded.to_json()
        if params.from_json(encoded) != decoded:
            return "broken\tthe values differ"
        return f"ok\t{encoded}"
    except Exception as error:
        return f"broken\t{type(error).__name__}: {flat(error)}"


def flat(error: Exception) -> str:
    return " ".join(str(error).split())


if names:
    for name in names:
        commands[name].params.model_rebuild()
    print(sys.executable)
else:
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(answer(line.decode(errors="surrogateescape").rstrip("\n")).encode() + b"\n")
        sys.stdout.buffer.flush()
