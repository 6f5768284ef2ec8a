#include "sdk/commands/case_deprecated.h"

int main(void) {
  sdk_case_deprecated_Params params;
  sdk_case_deprecated_Params_init(&params);
  params.has_fresh = true;
  params.old = params.fresh; // warns
  params.has_older = true; // warns
  sdk_case_deprecated_OldRow row = {0}; // warns
  return row.n;
}
