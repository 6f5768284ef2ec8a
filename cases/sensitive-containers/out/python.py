"""A sensitive container hides all that it holds, and the keys of its maps."""


class CaseSensitiveContainersParams(wire.SecretRecord):
    """What `case/sensitive-containers` takes."""

    user: wire.Text
    list_: Annotated[list[wire.Text], wire.MaxItems(2), Field(alias="list")] = Field(repr=False)
    matrix: list[list[wire.Text]] = Field(repr=False)
    map: dict[wire.Text, wire.Int32] = Field(repr=False)
    pair: tuple[wire.Text, wire.Int32] = Field(repr=False)
    any: wire.Json = Field(repr=False)
    some: wire.Omittable[list[wire.Text | None]] = Field(default=None, repr=False)


class CaseSensitiveContainersResult(wire.Record):
    """What `case/sensitive-containers` gives."""


CaseSensitiveContainersHandler = wire.Handler[
    CaseSensitiveContainersParams,
    CaseSensitiveContainersResult,
]
"""What implements `case/sensitive-containers`."""

COMMAND = wire.Command(
    "case/sensitive-containers",
    CaseSensitiveContainersParams,
    CaseSensitiveContainersResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/sensitive-containers`."""
