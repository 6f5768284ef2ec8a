from commands_sdk.commands.case_deprecated_types import (
    CaseDeprecatedTypesParams,
    New,
    Old,
    OldKind,
    OldName,
    OldShapeDot,
)

# Python has nothing that could warn of an alias: only what makes an object does.
kind: OldKind = "two"
name: OldName = "c"
fresh = New(value="a")
params = CaseDeprecatedTypesParams(fresh=fresh, kind=kind, name=name)
again = CaseDeprecatedTypesParams.from_json('{"fresh":{"value":"a"},"shapes":[{"kind":"dot"}],"old":{"value":"b"}}')
print(params, again.shapes, again.old)
old = Old(value="b")  # warns
shape = OldShapeDot()  # warns
