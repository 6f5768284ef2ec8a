"""A command that takes nothing."""


class CaseParamsEmptyParams(wire.Record):
    """What `case/params-empty` takes."""


class CaseParamsEmptyResult(wire.Record):
    """What `case/params-empty` gives."""

    ok: wire.Boolean


CaseParamsEmptyHandler = wire.Handler[CaseParamsEmptyParams, CaseParamsEmptyResult]
"""What implements `case/params-empty`."""

COMMAND = wire.Command("case/params-empty", CaseParamsEmptyParams, CaseParamsEmptyResult, ())
"""The contract of `case/params-empty`."""
