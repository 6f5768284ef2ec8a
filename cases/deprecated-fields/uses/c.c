#include "sdk/commands/case_deprecated_fields.h"

int main(void) {
  sdk_case_deprecated_fields_Params params;
  sdk_case_deprecated_fields_Row row;
  sdk_case_deprecated_fields_Params_init(&params);
  sdk_case_deprecated_fields_Row_init(&row);
  params.now = row.fresh;
  params.old = params.now; // warns
  params.has_old = true; // warns
  params.older = 4; // warns
  row.stale = row.fresh; // warns
  params.row = row;
  params.has_row = true;
  return row.fresh.length == params.now.length ? 0 : 1;
}
