from commands_sdk.commands.case_deprecated import CaseDeprecatedParams, OldRow

row = OldRow(n=1)  # warns
params = CaseDeprecatedParams.from_json('{"old":"a","older":{"n":1},"fresh":"b"}')
print(row.n, params.fresh)
print(params.old)  # warns
print(params.older)  # warns
CaseDeprecatedParams(old="a", fresh="b")  # warns
