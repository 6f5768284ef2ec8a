"""Field names that look alike once they are identifiers."""


class CaseNamesCollidingParams(wire.Record):
    """What `case/names-colliding` takes."""

    ab: wire.Int32
    a_b: Annotated[wire.Omittable[wire.Int32], Field(alias="aB")] = None
    a_b_2: Annotated[wire.Int32, Field(alias="a_b")]
    a_b_3: Annotated[wire.Int32, Field(alias="a-b")]
    ab_2: Annotated[wire.Omittable[wire.Int32], Field(alias="AB")] = None
    ab_3: Annotated[wire.Int32, Field(alias="Ab")]
    a_b_4: Annotated[wire.Int32, Field(alias="a__b")]
    ab_4: Annotated[wire.Omittable[wire.Int32], Field(alias="_ab")] = None
    ab_5: Annotated[wire.Int32, Field(alias="ab_")]
    a_b_5: Annotated[wire.Int32, Field(alias="a b")]
    ab2: wire.Omittable[wire.Int32] = None
    ab_2_2: Annotated[wire.Int32, Field(alias="ab_2")]
    a_b2: Annotated[wire.Int32, Field(alias="aB2")]
    a_b_6: Annotated[wire.Omittable[wire.Int32], Field(alias="A_B")] = None
    has_ab: wire.Int32
    has_ab_2: Annotated[wire.Int32, Field(alias="hasAb")]
    value: wire.Omittable[wire.Int32] = None
    value_2: Annotated[wire.Int32, Field(alias="Value")]
    value_3: Annotated[wire.Int32, Field(alias="VALUE")]


class CaseNamesCollidingResult(wire.Record):
    """What `case/names-colliding` gives."""


CaseNamesCollidingHandler = wire.Handler[CaseNamesCollidingParams, CaseNamesCollidingResult]
"""What implements `case/names-colliding`."""

COMMAND = wire.Command(
    "case/names-colliding",
    CaseNamesCollidingParams,
    CaseNamesCollidingResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/names-colliding`."""
