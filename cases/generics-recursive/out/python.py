"""Generic types that contain themselves with other arguments."""


A = TypeVar("A")
B = TypeVar("B")
# Types that contain themselves with other arguments: pydantic finds them again by these names.
_FixedUse = TypeAliasType("_FixedUse", "Fixed[dict[wire.UInt32Key, wire.Uuid], wire.Float64]")
_SwapUse = TypeAliasType("_SwapUse", "Swap[B, A]", type_params=(B, A))
_Argument = TypeAliasType("_Argument", "list[wire.Int8]")
_SwapUse2 = TypeAliasType("_SwapUse2", "Swap[_Argument, B]", type_params=(B,))
_ChoiceUse = TypeAliasType("_ChoiceUse", "Choice[dict[wire.Text, wire.Int8]]")


class Fixed(wire.SecretRecord, Generic[A, B]):
    """Fixed."""

    a: A
    """A."""

    b: B
    """B."""

    inner: dict[wire.Int8Key, list[_FixedUse]]
    """Inner."""


class Swap(wire.SecretRecord, Generic[A, B]):
    """Swap."""

    a: A
    """A."""

    b: B
    """B."""

    swapped: list[_SwapUse[B, A]]
    """Swapped."""

    half: wire.Omittable[_SwapUse2[B]] = None
    """Half."""


class ChoiceLeaf(wire.SecretRecord, Generic[A]):
    """Leaf: a variant of Choice."""

    is_: Annotated[Literal["leaf"], Field(alias="is")] = "leaf"
    """Tells the variants apart."""

    a: A
    """A."""


class ChoiceOther(wire.SecretRecord, Generic[A]):
    """Other: a variant of Choice."""

    is_: Annotated[Literal["other"], Field(alias="is")] = "other"
    """Tells the variants apart."""

    of: list[_ChoiceUse]
    """Of."""


Choice = TypeAliasType(
    "Choice",
    Annotated[ChoiceLeaf[A] | ChoiceOther[A], wire.Tagged("is", "leaf", "other"), wire.Secret()],
    type_params=(A,),
)
"""Choice."""


class CaseGenericsRecursiveParams(wire.SecretRecord):
    """What `case/generics-recursive` takes."""

    fixed: Fixed[wire.Text, list[wire.Int8]]
    """Fixed."""

    swap: Swap[wire.Text, wire.Boolean]
    """Swap."""

    choice: Choice[wire.Date]
# types: 20 more lines, sha256 3fc79a0e0be5
