#include "sdk/commands/case_deprecated_types.h"

int main(void) {
  sdk_case_deprecated_types_Params params;
  sdk_case_deprecated_types_New fresh;
  sdk_case_deprecated_types_Params_init(&params);
  sdk_case_deprecated_types_New_init(&fresh);
  params.fresh = fresh;
  params.has_old = true;
  sdk_case_deprecated_types_Old old = params.old; // warns
  sdk_case_deprecated_types_OldKind kind = params.kind; // warns
  params.kind = sdk_case_deprecated_types_OldKind_TWO; // warns
  sdk_case_deprecated_types_OldName name = params.name; // warns
  sdk_case_deprecated_types_OldShape shape; // warns
  sdk_case_deprecated_types_OldShape_init(&shape);
  shape.tag = sdk_case_deprecated_types_OldShapeTag_DOT; // warns
  return old.value.length == name.length && (int)kind == (int)shape.tag ? 0 : 1;
}
