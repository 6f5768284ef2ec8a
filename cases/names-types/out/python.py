"""Types called like the built-in types of some language."""


class String(wire.Record):
    """String."""

    n: wire.Int64
    """N."""

    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None
    """List."""


class Type(wire.Record):
    """Type."""

    n: wire.Int64
    """N."""

    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None
    """List."""


class Option(wire.Record):
    """Option."""

    n: wire.Int64
    """N."""

    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None
    """List."""


class Self(wire.Record):
    """Self."""

    n: wire.Int64
    """N."""

    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None
    """List."""


class Result(wire.Record):
    """Result."""

    n: wire.Int64
    """N."""

    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None
    """List."""


class Error(wire.Record):
    """Error."""

    n: wire.Int64
    """N."""

    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None
    """List."""


class List(wire.Record):
    """List."""

    n: wire.Int64
    """N."""

    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None
    """List."""


class Any(wire.Record):
    """Any."""

    n: wire.Int64
    """N."""

    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None
# types: 1171 more lines, sha256 25f33f8b13f1
