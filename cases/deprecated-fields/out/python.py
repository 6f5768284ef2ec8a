"""Who uses a deprecated field is warned."""


class Row(wire.Record):
    """Row."""

    fresh: wire.Text
    """Fresh."""

    stale: wire.Text = Field(deprecated='take "fresh" \\ instead')
    """Stale."""


class CaseDeprecatedFieldsParams(wire.Record):
    """What `case/deprecated-fields` takes."""

    now: wire.Text
    """Now."""

    old: wire.Omittable[wire.Text] = Field(default=None, deprecated="use now")
    """Old."""

    older: wire.Int32 = Field(default=3, deprecated="Do not use it in new code.")
    """Older."""

    row: wire.Omittable[Row] = None
    """Row."""


class CaseDeprecatedFieldsResult(wire.Record):
    """What `case/deprecated-fields` gives."""


CaseDeprecatedFieldsHandler = wire.Handler[CaseDeprecatedFieldsParams, CaseDeprecatedFieldsResult]
"""What implements `case/deprecated-fields`."""

COMMAND = wire.Command(
    "case/deprecated-fields",
    CaseDeprecatedFieldsParams,
    CaseDeprecatedFieldsResult,
    (),
)
"""The contract of `case/deprecated-fields`."""
