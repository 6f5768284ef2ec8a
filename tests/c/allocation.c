/*
 * Lets every single allocation fail, one after the other, while valid values are decoded and encoded: each time the
 * answer must be SDK_NO_MEMORY, or SDK_NOT_JSON since jansson does not always tell these apart, and the leak
 * sanitizer must find nothing at the end.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "contract.h"

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);

/** Allocations that still succeed; negative for all. */
static long left = -1;

static bool is_granted(void) {
  if (left < 0) return true;
  if (left == 0) return false;
  left--;
  return true;
}

void *__wrap_malloc(size_t size) {
  return is_granted() ? __real_malloc(size) : NULL;
}

void *__wrap_calloc(size_t count, size_t size) {
  return is_granted() ? __real_calloc(count, size) : NULL;
}

/** How many allocations the value needs; 0 when one that failed was answered with anything else. */
static long starve(const tested_type *type, const char *text) {
  for (long granted = 0; granted < 100000; granted++) {
    sdk_string again = {0};
    sdk_error error;
    left = granted;
    sdk_status status = type->again(text, strlen(text), &again, &error);
    left = -1;
    sdk_string_free(&again);
    if (status == SDK_OK) return granted;
    if (status != SDK_NO_MEMORY && status != SDK_NOT_JSON) {
      fprintf(stderr, "%s: %d after %ld allocations: %s\n", type->name, (int)status, granted, error.message);
      return 0;
    }
  }
  return 0;
}

static const tested_type *find(const char *spec, const char *name) {
  for (const tested_type *type = tested_types; type->name != NULL; type++)
    if (strcmp(type->spec, spec) == 0 && strcmp(type->name, name) == 0) return type;
  return NULL;
}

int main(int count, char **arguments) {
  json_set_alloc_funcs(__wrap_malloc, free);
  int failures = 0;
  long allocations = 0;
  for (int index = 1; index < count; index++) {
    json_t *file = json_load_file(arguments[index], JSON_ALLOW_NUL, NULL);
    const char *spec = json_string_value(json_object_get(file, "spec"));
    size_t number;
    json_t *cases;
    json_array_foreach(json_object_get(file, "types"), number, cases) {
      const tested_type *type = find(spec, json_string_value(json_object_get(cases, "name")));
      json_t *whole = json_object_get(json_array_get(json_object_get(cases, "accepted"), 0), "wire");
      if (type == NULL || whole == NULL) continue;
      char *text = json_dumps(whole, JSON_COMPACT);
      long needed = starve(type, text);
      free(text);
      failures += needed == 0;
      allocations += needed;
    }
    json_decref(file);
  }
  printf("%ld allocations failed, %d wrongly\n", allocations, failures);
  return failures == 0 && allocations > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
