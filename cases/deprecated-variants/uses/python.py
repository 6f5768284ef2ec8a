from commands_sdk.commands.case_deprecated_variants import CaseDeprecatedVariantsParams, ShapeLine

params = CaseDeprecatedVariantsParams.from_json('{"shape":{"kind":"line","length":1,"size":2}}')
shape = params.shape
assert isinstance(shape, ShapeLine)
print(shape.length)
print(shape.size)  # warns
ShapeLine(length=1)
ShapeLine(length=1, size=2)  # warns
