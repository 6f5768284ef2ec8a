"""Field names that are words of some language."""


class CaseNamesKeywordsParams(wire.Record):
    """What `case/names-keywords` takes."""

    class_: Annotated[wire.Text, Field(alias="class")]
    """Class."""

    default: wire.Omittable[wire.Text] = None
    """Default."""

    func: wire.Text
    """Func."""

    fun: wire.Omittable[wire.Text] = None
    """Fun."""

    def_: Annotated[wire.Text, Field(alias="def")]
    """Def."""

    struct: wire.Omittable[wire.Text] = None
    """Struct."""

    enum: wire.Text
    """Enum."""

    match: wire.Omittable[wire.Text] = None
    """Match."""

    type: wire.Text
    """Type."""

    self: wire.Omittable[wire.Text] = None
    """Self."""

    self_2: Annotated[wire.Text, Field(alias="Self")]
    """Self."""

    none: Annotated[wire.Omittable[wire.Text], Field(alias="None")] = None
    """None."""

    true: Annotated[wire.Text, Field(alias="True")]
    """True."""

    null: wire.Omittable[wire.Text] = None
    """Null."""

    nil: wire.Text
    """Nil."""

    true_2: Annotated[wire.Omittable[wire.Text], Field(alias="true")] = None
    """True."""

    in_: Annotated[wire.Text, Field(alias="in")]
    """In."""

    is_: Annotated[wire.Omittable[wire.Text], Field(alias="is")] = None
    """Is."""

    object: wire.Text
    """Object."""

    import_: Annotated[wire.Omittable[wire.Text], Field(alias="import")] = None
    """Import."""

    async_: Annotated[wire.Text, Field(alias="async")]
    """Async."""

    await_: Annotated[wire.Omittable[wire.Text], Field(alias="await")] = None
    """Await."""

    yield_: Annotated[wire.Text, Field(alias="yield")]
    """Yield."""

    lambda_: Annotated[wire.Omittable[wire.Text], Field(alias="lambda")] = None
    """Lambda."""

    var: wire.Text
    """Var."""
# types: 521 more lines, sha256 0bba46d18b4b
