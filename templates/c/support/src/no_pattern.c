#include "type.h"

/** No spec has a pattern, so there is none to match. */
sdk_status sdk_match(sdk_pattern *pattern, const char *text, size_t length) {
  (void)pattern;
  (void)text;
  (void)length;
  return SDK_OK;
}
