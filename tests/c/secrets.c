/*
 * Looks into every block of memory when it is given back: none may hold the secret any more, whether it is the package or
 * jansson that gives it back. Says for each way that a secret takes how many blocks did, and what an error told.
 */
#include <jansson.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sdk/handlers.h"

void __real_free(void *block);
void __wrap_free(void *block);

static const char marker[] = "hunter2";
static const char marker64[] = "aHVudGVyMg";
static long blocks = 0;
static long found = 0;

static bool holds(const char *block, size_t size, const char *text) {
  size_t length = strlen(text);
  for (size_t at = 0; at + length <= size; at++) {
    if (memcmp(block + at, text, length) == 0) return true;
  }
  return false;
}

void __wrap_free(void *block) {
  if (block != NULL) {
    size_t size = malloc_usable_size(block);
    blocks++;
    if (holds(block, size, marker) || holds(block, size, marker64)) found++;
  }
  __real_free(block);
}

/** Blocks come zeroed, so that nobody finds what somebody else left there. */
static void *zeroed(size_t size) {
  return calloc(1, size);
}

static void report(const char *what, const char *told) {
  printf("%s: %s %ld%s%s\n", what, blocks > 0 ? "of some blocks" : "of no block", found, *told == '\0' ? "" : " ", told);
  blocks = 0;
  found = 0;
}

sdk_status sdk_vault_open_handle(void *context, const sdk_vault_open_Params *params, sdk_vault_open_Result *result,
                                 sdk_vault_open_Failure *failure) {
  static const char session[] = "{\"session\":\"hunter2\",\"until\":\"noon\"}";
  static const char answer[] = "{\"answer\":\"hunter2\",\"until\":\"noon\"}";
  (void)params;
  if (context == NULL) return sdk_vault_open_Result_from_json(session, strlen(session), result, NULL);
  failure->is = sdk_vault_open_FailureKind_LOCKED;
  sdk_status status = sdk_vault_open_LockedErrorData_from_json(answer, strlen(answer), &failure->of.locked, NULL);
  return status == SDK_OK ? SDK_FAILED : status;
}

static void take(const char *text) {
  sdk_vault_open_Params params;
  sdk_error error;
  sdk_status status = sdk_vault_open_Params_from_json(text, strlen(text), &params, &error);
  bool told = strstr(error.path, marker) != NULL || strstr(error.message, marker) != NULL;
  sdk_vault_open_Params_free(&params);
  report(status == SDK_OK ? "read" : "refused", told ? "told" : error.path);
}

static void give(const char *text) {
  sdk_vault_open_Params params;
  sdk_error error;
  if (sdk_vault_open_Params_from_json(text, strlen(text), &params, &error) != SDK_OK) exit(EXIT_FAILURE);
  sdk_string out;
  if (sdk_vault_open_Params_to_json(&params, &out, &error) != SDK_OK) exit(EXIT_FAILURE);
  sdk_string_wipe(&out);
  report("written", "");
  /* What a program puts in place of a secret, and what cannot be written. */
  if (sdk_string_set(&params.pass_word, "\xff", 1) != SDK_OK) exit(EXIT_FAILURE);
  if (sdk_vault_open_Params_to_json(&params, &out, &error) != SDK_REFUSED) exit(EXIT_FAILURE);
  sdk_vault_open_Params_free(&params);
  report("not written", error.path);
}

static void ask(const char *text, void *context) {
  sdk_vault_open_Params params;
  sdk_vault_open_Result result;
  sdk_vault_open_Failure failure;
  const sdk_transport transport = sdk_local_transport(context);
  if (sdk_vault_open_Params_from_json(text, strlen(text), &params, NULL) != SDK_OK) exit(EXIT_FAILURE);
  sdk_status status = sdk_vault_open_call(&transport, &params, &result, &failure, NULL);
  sdk_vault_open_Params_free(&params);
  sdk_vault_open_Result_free(&result);
  sdk_vault_open_Failure_free(&failure);
  report(status == SDK_OK ? "answered" : status == SDK_FAILED ? "failed" : "broken", "");
}

/** Reads each line: what is taken is also written, and called with. */
int main(void) {
  static char text[100000];
  json_set_alloc_funcs(zeroed, __wrap_free);
  sdk_string open = {0};
  if (sdk_string_set(&open, marker, strlen(marker)) != SDK_OK) return EXIT_FAILURE;
  sdk_string_free(&open);
  report("not wiped", "");
  int context = 0;
  if (fgets(text, sizeof text, stdin) == NULL) return EXIT_FAILURE;
  take(text);
  give(text);
  ask(text, NULL);
  ask(text, &context);
  while (fgets(text, sizeof text, stdin) != NULL) take(text);
  return EXIT_SUCCESS;
}
