from commands_sdk.commands.case_deprecated_fields import CaseDeprecatedFieldsParams, Row

text = '{"now":"a","old":"b","row":{"fresh":"c","stale":"d"}}'
params = CaseDeprecatedFieldsParams.from_json(text)
print(params.now, params, params.model_dump(), params.to_json())
print(params.old)  # warns
print(params.older)  # warns
assert params.row is not None
print(params.row.fresh)
print(params.row.stale)  # warns
CaseDeprecatedFieldsParams(now="a")
CaseDeprecatedFieldsParams(now="a", older=4)  # warns
Row(fresh="a", stale="b")  # warns
