#include "sdk/commands/case_deprecated_variants.h"

int main(void) {
  sdk_case_deprecated_variants_Params params;
  sdk_case_deprecated_variants_Params_init(&params);
  params.shape.tag = sdk_case_deprecated_variants_ShapeTag_LINE;
  params.shape.of.line.length = 3;
  params.shape.of.line.size = 4; // warns
  return params.shape.of.line.has_size ? 0 : 1; // warns
}
