"""Who uses a deprecated type is warned; types that hold one are not."""


@deprecated("use New", category=None)
class Old(wire.Record):
    """Old."""

    value: wire.Text
    """Value."""


class New(wire.Record):
    """New."""

    value: wire.Text
    """Value."""


OldKind = TypeAliasType("OldKind", Literal["one", "two"])
"""Deprecated."""


OldName = TypeAliasType("OldName", "wire.Text")
"""Deprecated: use string."""


@deprecated("gone soon", category=None)
class OldShapeDot(wire.Record):
    """Dot: a variant of OldShape."""

    kind: Literal["dot"] = "dot"
    """Tells the variants apart."""


@deprecated("gone soon", category=None)
class OldShapeLine(wire.Record):
    """Line: a variant of OldShape."""

    kind: Literal["line"] = "line"
    """Tells the variants apart."""

    length: wire.Int32
    """Length."""


OldShape = TypeAliasType(
    "OldShape",
    Annotated[OldShapeDot | OldShapeLine, wire.Tagged("kind", "dot", "line")],
)
"""Deprecated: gone soon."""


Behind = TypeAliasType("Behind", "OldKind | None")
"""Behind."""


Further = TypeAliasType("Further", "list[Behind]")
"""Further."""


class CarrierSome(wire.Record):
    """Some: a variant of Carrier."""

    kind: Literal["some"] = "some"
    """Tells the variants apart."""

    inner: Further
    """Inner."""


Carrier = TypeAliasType("Carrier", Annotated[CarrierSome, wire.Tagged("kind", "some")])
"""Carrier."""


class CaseDeprecatedTypesParams(wire.Record):
    """What `case/deprecated-types` takes."""

    fresh: New
    """Fresh."""

# types: 36 more lines, sha256 dc31b1c5495d
