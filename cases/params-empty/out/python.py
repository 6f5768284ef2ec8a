"""A command that takes nothing."""


class CaseParamsEmptyParams(wire.Record):
    """What `case/params-empty` takes."""


class CaseParamsEmptyResult(wire.Record):
    """What `case/params-empty` gives."""

    ok: wire.Boolean


CaseParamsEmptyHandler = wire.Handler[CaseParamsEmptyParams, CaseParamsEmptyResult]
"""What implements `case/params-empty`."""

COMMAND = wire.Command(
    "case/params-empty",
    CaseParamsEmptyParams,
    CaseParamsEmptyResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/params-empty`."""
