"""Field names that no language takes as they are."""


class CaseNamesHostileParams(wire.Record):
    """What `case/names-hostile` takes."""

    proto: Annotated[wire.Int32, Field(alias="__proto__")]
    u2au2f: Annotated[wire.Omittable[wire.Int32], Field(alias="*/")] = None
    quoted: Annotated[wire.Int32, Field(alias='"quoted"')]
    it_s: Annotated[wire.Omittable[wire.Int32], Field(alias="it's")] = None
    back_slash: Annotated[wire.Int32, Field(alias="back\\slash")]
    u1f600: Annotated[wire.Omittable[wire.Int32], Field(alias="😀")] = None
    n1st: Annotated[wire.Int32, Field(alias="1st")]
    a_b: Annotated[wire.Omittable[wire.Int32], Field(alias="a b")] = None
    unicode: Annotated[wire.Int32, Field(alias="ünïcode")]
    x: Annotated[wire.Omittable[wire.Int32], Field(alias="${x}")] = None
    y: Annotated[wire.Int32, Field(alias="#{y}")]
    s: Annotated[wire.Omittable[wire.Int32], Field(alias="%s")] = None
    a_b_2: Annotated[wire.Int32, Field(alias="a.b")]
    a_b_3: Annotated[wire.Omittable[wire.Int32], Field(alias="a-b")] = None
    ref: Annotated[wire.Int32, Field(alias="$ref")]
    id: Annotated[wire.Omittable[wire.Int32], Field(alias="@id")] = None
    comment: Annotated[wire.Int32, Field(alias="// comment")]
    u22u22u22: Annotated[wire.Omittable[wire.Int32], Field(alias='"""')] = None
    u27u27u27: Annotated[wire.Int32, Field(alias="'''")]
    x_2: Annotated[wire.Omittable[wire.Int32], Field(alias="{{x}}")] = None
    b: Annotated[wire.Int32, Field(alias="<b>")]
    amp: Annotated[wire.Omittable[wire.Int32], Field(alias="&amp;")] = None
    u2d: Annotated[wire.Int32, Field(alias="-")]
    u5f: Annotated[wire.Omittable[wire.Int32], Field(alias="_")] = None
    init: Annotated[wire.Int32, Field(alias="__init__")]
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: wire.Omittable[wire.Int32] = None  # fmt: skip
    to_string: Annotated[wire.Int32, Field(alias="toString")]
    constructor: wire.Omittable[wire.Int32] = None
    has_own_property: Annotated[wire.Int32, Field(alias="hasOwnProperty")]
    u65e5u672c: Annotated[wire.Omittable[wire.Int32], Field(alias="日本")] = None
    a: Annotated[wire.Int32, Field(alias="á")]
    u2fu2a: Annotated[wire.Omittable[wire.Int32], Field(alias="/*")] = None
    u0041: Annotated[wire.Int32, Field(alias="\\u0041")]
    u23: Annotated[wire.Omittable[wire.Int32], Field(alias="#")] = None
    u21: Annotated[wire.Int32, Field(alias="!")]
    a_b_4: Annotated[wire.Omittable[wire.Int32], Field(alias="A::B")] = None
    null: wire.Int32


class CaseNamesHostileResult(wire.Record):
    """What `case/names-hostile` gives."""


CaseNamesHostileHandler = wire.Handler[CaseNamesHostileParams, CaseNamesHostileResult]
"""What implements `case/names-hostile`."""

COMMAND = wire.Command(
    "case/names-hostile",
    CaseNamesHostileParams,
    CaseNamesHostileResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/names-hostile`."""
