"""Who uses a deprecated type is warned; types that hold one are not."""


@deprecated("use New", category=None)
class Old(wire.Record):
    value: wire.Text


class New(wire.Record):
    value: wire.Text


OldKind = TypeAliasType("OldKind", Literal["one", "two"])
"""Deprecated."""


OldName = TypeAliasType("OldName", "wire.Text")
"""Deprecated: use string."""


@deprecated("gone soon", category=None)
class OldShapeDot(wire.Record):
    kind: Literal["dot"] = "dot"


@deprecated("gone soon", category=None)
class OldShapeLine(wire.Record):
    kind: Literal["line"] = "line"
    length: wire.Int32


OldShape = TypeAliasType(
    "OldShape",
    Annotated[OldShapeDot | OldShapeLine, wire.Tagged("kind", "dot", "line")],
)
"""Deprecated: gone soon."""


Behind = TypeAliasType("Behind", "OldKind | None")


Further = TypeAliasType("Further", "list[Behind]")


class CarrierSome(wire.Record):
    kind: Literal["some"] = "some"
    inner: Further


Carrier = TypeAliasType("Carrier", Annotated[CarrierSome, wire.Tagged("kind", "some")])


class CaseDeprecatedTypesParams(wire.Record):
    """What `case/deprecated-types` takes."""

    fresh: New
    old: wire.Omittable[Old] = None
    kind: wire.Omittable[OldKind] = None
    name: wire.Omittable[OldName] = None
    shapes: wire.Omittable[list[OldShape]] = None
    behind: wire.Maybe[Behind] = wire.UNSET
    further: wire.Omittable[Further] = None
    carrier: wire.Omittable[Carrier] = None


class CaseDeprecatedTypesResult(wire.Record):
    """What `case/deprecated-types` gives."""


CaseDeprecatedTypesHandler = wire.Handler[CaseDeprecatedTypesParams, CaseDeprecatedTypesResult]
"""What implements `case/deprecated-types`."""

COMMAND = wire.Command(
    "case/deprecated-types",
    CaseDeprecatedTypesParams,
    CaseDeprecatedTypesResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
# types: 2 more lines, sha256 40bd7bca54e3
