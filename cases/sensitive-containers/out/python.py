"""A sensitive container hides all that it holds, and the keys of its maps."""


class CaseSensitiveContainersParams(wire.SecretRecord):
    """What `case/sensitive-containers` takes."""

    user: wire.Text
    """User."""

    list_: Annotated[list[wire.Text], wire.MaxItems(2), Field(alias="list")] = Field(repr=False)
    """List."""

    matrix: list[list[wire.Text]] = Field(repr=False)
    """Matrix."""

    map: dict[wire.Text, wire.Int32] = Field(repr=False)
    """Map."""

    pair: tuple[wire.Text, wire.Int32] = Field(repr=False)
    """Pair."""

    any: wire.Json = Field(repr=False)
    """Any."""

    some: wire.Omittable[list[wire.Text | None]] = Field(default=None, repr=False)
    """Some."""


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
)
"""The contract of `case/sensitive-containers`."""
