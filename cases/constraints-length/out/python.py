"""Lengths of text, in code points."""


class CaseConstraintsLengthParams(wire.Record):
    """What `case/constraints-length` takes."""

    text: Annotated[wire.Text, wire.MinLength(2), wire.MaxLength(4)]
    exact: Annotated[wire.Omittable[wire.Text], wire.MinLength(1), wire.MaxLength(1)] = None
    none: Annotated[wire.Omittable[wire.Text], wire.MaxLength(0)] = None
    maybe: Annotated[wire.Text | None, wire.MinLength(1)]


class CaseConstraintsLengthResult(wire.Record):
    """What `case/constraints-length` gives."""


CaseConstraintsLengthHandler = wire.Handler[
    CaseConstraintsLengthParams,
    CaseConstraintsLengthResult,
]
"""What implements `case/constraints-length`."""

COMMAND = wire.Command(
    "case/constraints-length",
    CaseConstraintsLengthParams,
    CaseConstraintsLengthResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/constraints-length`."""
