"""One of the listed texts."""


Mode = TypeAliasType(
    "Mode",
    Literal[
        "fast",
        "SLOW",
        "very-slow",
        "",
        "two words",
        "class",
        "1",
        'it\'s "quoted"',
        "line\nbreak",
        "😀",
    ],
)


class CaseEnumParams(wire.Record):
    """What `case/enum` takes."""

    value: Mode


class CaseEnumResult(wire.Record):
    """What `case/enum` gives."""


CaseEnumHandler = wire.Handler[CaseEnumParams, CaseEnumResult]
"""What implements `case/enum`."""

COMMAND = wire.Command(
    "case/enum",
    CaseEnumParams,
    CaseEnumResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/enum`."""
