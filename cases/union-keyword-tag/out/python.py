"""Tags, contents and variants that are words of some language."""


class ThingStruct(wire.Record):
    """Struct: a variant of Thing."""

    class_: Annotated[Literal["struct"], Field(alias="class")] = "struct"
    """Tells the variants apart."""

    type: wire.Text
    """Type."""


class ThingSelf(wire.Record):
    """Self: a variant of Thing."""

    class_: Annotated[Literal["self"], Field(alias="class")] = "self"
    """Tells the variants apart."""

    self: wire.Int8
    """Self."""


class ThingType(wire.Record):
    """Type: a variant of Thing."""

    class_: Annotated[Literal["Type"], Field(alias="class")] = "Type"
    """Tells the variants apart."""


class ThingIn(wire.Record):
    """In: a variant of Thing."""

    class_: Annotated[Literal["in"], Field(alias="class")] = "in"
    """Tells the variants apart."""

    in_: Annotated[wire.Boolean, Field(alias="in")]
    """In."""

    is_: Annotated[wire.Omittable[wire.Text], Field(alias="is")] = None
    """Is."""


class ThingFunc(wire.Record):
    """Func: a variant of Thing."""

    class_: Annotated[Literal["func"], Field(alias="class")] = "func"
    """Tells the variants apart."""

    func: wire.Text
    """Func."""


Thing = TypeAliasType(
    "Thing",
    Annotated[
        ThingStruct | ThingSelf | ThingType | ThingIn | ThingFunc,
        wire.Tagged("class", "struct", "self", "Type", "in", "func"),
    ],
)
"""Thing."""


class OtherSelf(wire.Record):
    """Self: a variant of Other."""

    default: Literal["self"] = "self"
    """Tells the variants apart."""


class OtherNone(wire.Record):
    """None: a variant of Other."""

    default: Literal["none"] = "none"
    """Tells the variants apart."""

    case: Long
    """What the variant holds."""


# types: 66 more lines, sha256 d19e7250c75c
