"""Who uses a deprecated field is warned."""


class Row(wire.Record):
    fresh: wire.Text
    stale: wire.Text = Field(deprecated='take "fresh" \\ instead')


class CaseDeprecatedFieldsParams(wire.Record):
    """What `case/deprecated-fields` takes."""

    now: wire.Text
    old: wire.Omittable[wire.Text] = Field(default=None, deprecated="use now")
    older: wire.Int32 = Field(default=3, deprecated="Do not use it in new code.")
    row: wire.Omittable[Row] = None


class CaseDeprecatedFieldsResult(wire.Record):
    """What `case/deprecated-fields` gives."""


CaseDeprecatedFieldsHandler = wire.Handler[CaseDeprecatedFieldsParams, CaseDeprecatedFieldsResult]
"""What implements `case/deprecated-fields`."""

COMMAND = wire.Command(
    "case/deprecated-fields",
    CaseDeprecatedFieldsParams,
    CaseDeprecatedFieldsResult,
    (),
    effect="write",
    idempotent=False,
    access_level="internal",
)
"""The contract of `case/deprecated-fields`."""
