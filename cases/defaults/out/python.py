"""What an absent field becomes."""


Level = TypeAliasType("Level", Literal["low", "high"])


class CaseDefaultsParams(wire.Record):
    """What `case/defaults` takes."""

    text: wire.Text = 'it\'s "fine" \\ ${x} %s #{y}\n\u2028'
    empty: wire.Text = ""
    flag: wire.Boolean = True
    small: wire.Int8 = -128
    wide: wire.Int53 = 9007199254740991
    big: wire.Int64 = -9223372036854775808
    huge: wire.UInt64 = 18446744073709551615
    ratio: wire.Float64 = 1e-7
    single: wire.Float32 = 0.5
    blob: wire.Bytes = Field(default_factory=wire.wire_default(lambda: wire.Bytes, '"AAEC/w=="'))
    at: wire.DateTime = Field(
        default_factory=wire.wire_default(lambda: wire.DateTime, '"2026-01-02T03:04:05.678Z"'),
    )
    day: wire.Date = Field(default_factory=wire.wire_default(lambda: wire.Date, '"2024-02-29"'))
    id: wire.Uuid = Field(default_factory=wire.wire_default(lambda: wire.Uuid, '"0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e"'))  # fmt: skip
    link: wire.Url = "https://example.com/"
    any: wire.Json = Field(
        default_factory=wire.wire_default(lambda: wire.Json, '{"a":[1,null,{"b":"c"}]}'),
    )
    nothing: wire.Text | None = None
    something: wire.Text | None = "some"
    level: Level = "high"


class CaseDefaultsResult(wire.Record):
    """What `case/defaults` gives."""


CaseDefaultsHandler = wire.Handler[CaseDefaultsParams, CaseDefaultsResult]
"""What implements `case/defaults`."""

COMMAND = wire.Command(
    "case/defaults",
    CaseDefaultsParams,
    CaseDefaultsResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/defaults`."""
