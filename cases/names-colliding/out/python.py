"""Field names that look alike once they are identifiers."""


class CaseNamesCollidingParams(wire.Record):
    """What `case/names-colliding` takes."""

    ab: wire.Int32
    """Ab."""

    a_b: Annotated[wire.Omittable[wire.Int32], Field(alias="aB")] = None
    """A b."""

    a_b_2: Annotated[wire.Int32, Field(alias="a_b")]
    """A b."""

    a_b_3: Annotated[wire.Int32, Field(alias="a-b")]
    """A b."""

    ab_2: Annotated[wire.Omittable[wire.Int32], Field(alias="AB")] = None
    """Ab."""

    ab_3: Annotated[wire.Int32, Field(alias="Ab")]
    """Ab."""

    a_b_4: Annotated[wire.Int32, Field(alias="a__b")]
    """A b."""

    ab_4: Annotated[wire.Omittable[wire.Int32], Field(alias="_ab")] = None
    """Ab."""

    ab_5: Annotated[wire.Int32, Field(alias="ab_")]
    """Ab."""

    a_b_5: Annotated[wire.Int32, Field(alias="a b")]
    """A b."""

    ab2: wire.Omittable[wire.Int32] = None
    """Ab2."""

    ab_2_2: Annotated[wire.Int32, Field(alias="ab_2")]
    """Ab 2."""

    a_b2: Annotated[wire.Int32, Field(alias="aB2")]
    """A b2."""

    a_b_6: Annotated[wire.Omittable[wire.Int32], Field(alias="A_B")] = None
    """A b."""

    has_ab: wire.Int32
    """Has ab."""

    has_ab_2: Annotated[wire.Int32, Field(alias="hasAb")]
    """Has ab."""

    value: wire.Omittable[wire.Int32] = None
    """Value."""

    value_2: Annotated[wire.Int32, Field(alias="Value")]
    """Value."""

    value_3: Annotated[wire.Int32, Field(alias="VALUE")]
    """Value."""


class CaseNamesCollidingResult(wire.Record):
    """What `case/names-colliding` gives."""


CaseNamesCollidingHandler = wire.Handler[CaseNamesCollidingParams, CaseNamesCollidingResult]
"""What implements `case/names-colliding`."""

COMMAND = wire.Command(
    "case/names-colliding",
    CaseNamesCollidingParams,
    CaseNamesCollidingResult,
    (),
)
"""The contract of `case/names-colliding`."""
