"""Generic types that contain themselves with other arguments."""


A = TypeVar("A")
B = TypeVar("B")
# Types that contain themselves with other arguments: pydantic finds them again by these names.
_FixedUse = TypeAliasType("_FixedUse", "Fixed[dict[wire.UInt32Key, wire.Uuid], wire.Float64]")
_SwapUse = TypeAliasType("_SwapUse", "Swap[B, A]", type_params=(B, A))
_Argument = TypeAliasType("_Argument", "list[wire.Int8]")
_SwapUse2 = TypeAliasType("_SwapUse2", "Swap[_Argument, B]", type_params=(B,))
_ChoiceUse = TypeAliasType("_ChoiceUse", "Choice[dict[wire.Text, wire.Int8]]")


class Fixed(wire.Record, Generic[A, B]):
    a: A
    b: B
    inner: dict[wire.Int8Key, list[_FixedUse]]


class Swap(wire.Record, Generic[A, B]):
    a: A
    b: B
    swapped: list[_SwapUse[B, A]]
    half: wire.Omittable[_SwapUse2[B]] = None


class ChoiceLeaf(wire.Record, Generic[A]):
    is_: Annotated[Literal["leaf"], Field(alias="is")] = "leaf"
    a: A


class ChoiceOther(wire.Record, Generic[A]):
    is_: Annotated[Literal["other"], Field(alias="is")] = "other"
    of: list[_ChoiceUse]


Choice = TypeAliasType(
    "Choice",
    Annotated[ChoiceLeaf[A] | ChoiceOther[A], wire.Tagged("is", "leaf", "other")],
    type_params=(A,),
)


class CaseGenericsRecursiveParams(wire.Record):
    """What `case/generics-recursive` takes."""

    fixed: Fixed[wire.Text, list[wire.Int8]]
    swap: Swap[wire.Text, wire.Boolean]
    choice: Choice[wire.Date]


class CaseGenericsRecursiveResult(wire.Record):
    """What `case/generics-recursive` gives."""


CaseGenericsRecursiveHandler = wire.Handler[
    CaseGenericsRecursiveParams,
    CaseGenericsRecursiveResult,
]
"""What implements `case/generics-recursive`."""

COMMAND = wire.Command(
    "case/generics-recursive",
    CaseGenericsRecursiveParams,
    CaseGenericsRecursiveResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/generics-recursive`."""
