"""Descriptions that try to leave their comment."""


class Thing(wire.Record):
    """*/ }; ''' \\N{x} \\u0041
    U+202E @param {x} -- ; rm -rf
    @deprecated not really.
    """

    n: wire.Int32
    """\\."""


class CaseDocsHostileParams(wire.Record):
    """What `case/docs-hostile` takes."""

    value: Thing
    """Ends */ here \\ "quoted" ''' triple ''' too, {{handlebars}}, ${template}, <b>html</b>,
    `code`
    and a second line // with /* more

    # heading
    - list\\.
    """


class CaseDocsHostileResult(wire.Record):
    """What `case/docs-hostile` gives."""


CaseDocsHostileHandler = wire.Handler[CaseDocsHostileParams, CaseDocsHostileResult]
"""What implements `case/docs-hostile`."""

COMMAND = wire.Command(
    "case/docs-hostile",
    CaseDocsHostileParams,
    CaseDocsHostileResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/docs-hostile`."""
