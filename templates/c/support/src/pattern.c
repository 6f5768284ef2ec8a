#define PCRE2_CODE_UNIT_WIDTH 8

#include <pcre2.h>
#include <stdatomic.h>

#include "type.h"

/** The compiled pattern, made by the first thread that needs it; of two that do at once, one is thrown away. */
static sdk_status compiled(sdk_pattern *pattern, const pcre2_code **out) {
  void *known = atomic_load(&pattern->compiled);
  if (known == NULL) {
    int code = 0;
    size_t offset = 0;
    const uint32_t options = PCRE2_UTF;
    PCRE2_SPTR source = (PCRE2_SPTR)pattern->source.text;
    pcre2_code *made = pcre2_compile(source, pattern->source.length, options, &code, &offset, NULL);
    if (made == NULL) return code == PCRE2_ERROR_HEAP_FAILED ? SDK_NO_MEMORY : SDK_REFUSED;
    if (atomic_compare_exchange_strong(&pattern->compiled, &known, (void *)made)) {
      known = made;
    } else {
      pcre2_code_free(made);
    }
  }
  *out = known;
  return SDK_OK;
}

sdk_status sdk_match(sdk_pattern *pattern, const char *text, size_t length) {
  const pcre2_code *code = NULL;
  sdk_status status = compiled(pattern, &code);
  if (status != SDK_OK) return status;
  pcre2_match_data *match = pcre2_match_data_create_from_pattern(code, NULL);
  if (match == NULL) return SDK_NO_MEMORY;
  PCRE2_SPTR subject = (PCRE2_SPTR)(length == 0 ? "" : text);
  int found = pcre2_match(code, subject, length, 0, PCRE2_NO_UTF_CHECK, match, NULL);
  pcre2_match_data_free(match);
  if (found == PCRE2_ERROR_NOMEMORY) return SDK_NO_MEMORY;
  return found >= 0 ? SDK_OK : SDK_REFUSED;
}
