#include "sdk/commands/case_deprecated_command.h"

int main(void) {
  sdk_transport transport = {0};
  sdk_case_deprecated_command_Params params;
  sdk_case_deprecated_command_Result result;
  sdk_case_deprecated_command_Failure failure;
  sdk_case_deprecated_command_Params_init(&params);
  sdk_status status = sdk_case_deprecated_command_call(&transport, &params, &result, &failure, 0); // warns
  return status == SDK_OK ? 0 : 1;
}
