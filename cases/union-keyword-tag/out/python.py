"""Tags, contents and variants that are words of some language."""


class ThingStruct(wire.Record):
    class_: Annotated[Literal["struct"], Field(alias="class")] = "struct"
    type: wire.Text


class ThingSelf(wire.Record):
    class_: Annotated[Literal["self"], Field(alias="class")] = "self"
    self: wire.Int8


class ThingType(wire.Record):
    class_: Annotated[Literal["Type"], Field(alias="class")] = "Type"


class ThingIn(wire.Record):
    class_: Annotated[Literal["in"], Field(alias="class")] = "in"
    in_: Annotated[wire.Boolean, Field(alias="in")]
    is_: Annotated[wire.Omittable[wire.Text], Field(alias="is")] = None


class ThingFunc(wire.Record):
    class_: Annotated[Literal["func"], Field(alias="class")] = "func"
    func: wire.Text


Thing = TypeAliasType(
    "Thing",
    Annotated[
        ThingStruct | ThingSelf | ThingType | ThingIn | ThingFunc,
        wire.Tagged("class", "struct", "self", "Type", "in", "func"),
    ],
)


class OtherSelf(wire.Record):
    default: Literal["self"] = "self"


class OtherNone(wire.Record):
    default: Literal["none"] = "none"
    case: Long


class OtherNone2(wire.Record):
    default: Literal["None"] = "None"
    case: Maybe


class OtherString(wire.Record):
    default: Literal["String"] = "String"
    case: Text


Other = TypeAliasType(
    "Other",
    Annotated[
        OtherSelf | OtherNone | OtherNone2 | OtherString,
        wire.Tagged("default", "self", "none", "None", "String"),
    ],
)


Long = TypeAliasType("Long", "wire.Int64")


Maybe = TypeAliasType("Maybe", "wire.Text | None")


Text = TypeAliasType("Text", "wire.Text")


class CaseUnionKeywordTagParams(wire.Record):
    """What `case/union-keyword-tag` takes."""

    value: Thing
    other: Other

# types: 18 more lines, sha256 a7772f29c510
