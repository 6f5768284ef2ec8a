"""What an absent field becomes."""


Level = TypeAliasType("Level", Literal["low", "high"])
"""Level."""


class CaseDefaultsParams(wire.Record):
    """What `case/defaults` takes."""

    text: wire.Text = 'it\'s "fine" \\ ${x} %s #{y}\n\u2028'
    """Text."""

    empty: wire.Text = ""
    """Empty."""

    flag: wire.Boolean = True
    """Flag."""

    small: wire.Int8 = -128
    """Small."""

    wide: wire.Int53 = 9007199254740991
    """Wide."""

    big: wire.Int64 = -9223372036854775808
    """Big."""

    huge: wire.UInt64 = 18446744073709551615
    """Huge."""

    ratio: wire.Float64 = 1e-7
    """Ratio."""

    single: wire.Float32 = 0.5
    """Single."""

    blob: wire.Bytes = Field(default_factory=wire.wire_default('"AAEC/w=="'), validate_default=True)
    """Blob."""

    at: wire.DateTime = Field(
        default_factory=wire.wire_default('"2026-01-02T03:04:05.678Z"'),
        validate_default=True,
    )
    """At."""

    day: wire.Date = Field(default_factory=wire.wire_default('"2024-02-29"'), validate_default=True)
    """Day."""

    id: wire.Uuid = Field(
        default_factory=wire.wire_default('"0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e"'),
        validate_default=True,
    )
    """Id."""

    link: wire.Url = "https://example.com/"
    """Link."""

    any: wire.Json = Field(
        default_factory=wire.wire_default('{"a":[1,null,{"b":"c"}]}'),
        validate_default=True,
    )
    """Any."""

    nothing: wire.Text | None = None
    """Nothing."""

    something: wire.Text | None = "some"
    """Something."""

    level: Level = "high"
    """Level."""


class CaseDefaultsResult(wire.Record):
    """What `case/defaults` gives."""


CaseDefaultsHandler = wire.Handler[CaseDefaultsParams, CaseDefaultsResult]
"""What implements `case/defaults`."""
# types: 3 more lines, sha256 4f85c6c60d29
