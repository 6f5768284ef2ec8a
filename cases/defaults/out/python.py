"""What an absent field becomes."""


def _default_any() -> wire.Json:
    return {"a": [1, None, {"b": "c"}]}


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
    blob: wire.Bytes = Field(default_factory=lambda: b"\x00\x01\x02\xff")
    at: wire.DateTime = Field(
        default_factory=lambda: dt.datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=dt.UTC),
    )
    day: wire.Date = Field(default_factory=lambda: dt.date(2024, 2, 29))
    id: wire.Uuid = Field(default_factory=lambda: uuid.UUID("0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e"))
    link: wire.Url = "https://example.com/"
    any: wire.Json = Field(default_factory=_default_any)
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
