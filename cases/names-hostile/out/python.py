"""Field names that no language takes as they are."""


class CaseNamesHostileParams(wire.Record):
    """What `case/names-hostile` takes."""

    proto: Annotated[wire.Int32, Field(alias="__proto__")]
    """Proto."""

    u2au2f: Annotated[wire.Omittable[wire.Int32], Field(alias="*/")] = None
    """U2au2f."""

    quoted: Annotated[wire.Int32, Field(alias='"quoted"')]
    """Quoted."""

    it_s: Annotated[wire.Omittable[wire.Int32], Field(alias="it's")] = None
    """It s."""

    back_slash: Annotated[wire.Int32, Field(alias="back\\slash")]
    """Back slash."""

    u1f600: Annotated[wire.Omittable[wire.Int32], Field(alias="😀")] = None
    """U1f600."""

    n1st: Annotated[wire.Int32, Field(alias="1st")]
    """1st."""

    a_b: Annotated[wire.Omittable[wire.Int32], Field(alias="a b")] = None
    """A b."""

    unicode: Annotated[wire.Int32, Field(alias="ünïcode")]
    """Ünïcode."""

    x: Annotated[wire.Omittable[wire.Int32], Field(alias="${x}")] = None
    """X."""

    y: Annotated[wire.Int32, Field(alias="#{y}")]
    """Y."""

    s: Annotated[wire.Omittable[wire.Int32], Field(alias="%s")] = None
    """S."""

    a_b_2: Annotated[wire.Int32, Field(alias="a.b")]
    """A b."""

    a_b_3: Annotated[wire.Omittable[wire.Int32], Field(alias="a-b")] = None
    """A b."""

    ref: Annotated[wire.Int32, Field(alias="$ref")]
    """Ref."""

    id: Annotated[wire.Omittable[wire.Int32], Field(alias="@id")] = None
    """Id."""

    comment: Annotated[wire.Int32, Field(alias="// comment")]
    """Comment."""

    u22u22u22: Annotated[wire.Omittable[wire.Int32], Field(alias='"""')] = None
    """U22u22u22."""

    u27u27u27: Annotated[wire.Int32, Field(alias="'''")]
    """U27u27u27."""

    x_2: Annotated[wire.Omittable[wire.Int32], Field(alias="{{x}}")] = None
    """X."""

    b: Annotated[wire.Int32, Field(alias="<b>")]
    """B."""

    amp: Annotated[wire.Omittable[wire.Int32], Field(alias="&amp;")] = None
    """Amp."""

    u2d: Annotated[wire.Int32, Field(alias="-")]
    """U2d."""

    u5f: Annotated[wire.Omittable[wire.Int32], Field(alias="_")] = None
    """U5f."""

    init: Annotated[wire.Int32, Field(alias="__init__")]
    """Init."""
# types: 47 more lines, sha256 f2ab23655c0f
