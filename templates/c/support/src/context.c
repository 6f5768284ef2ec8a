#include <string.h>

#include "sdk/base.h"

/** Where the parts of a `traceparent` begin, and how long one of the first version is. */
#define TRACE_ID 3
#define PARENT_ID 36
#define FLAGS 53
#define LENGTH 55

#define LONGEST_PARENT 256
#define LONGEST_STATE 512
#define LONGEST_PART 256
#define MOST_MEMBERS 32

const char *sdk_find_header(const sdk_call_context *call, const char *name) {
  for (size_t index = 0; index < call->header_count; index++) {
    if (strcmp(call->headers[index].name, name) == 0) return call->headers[index].value;
  }
  return NULL;
}

static bool is_hex(const char *text, size_t length) {
  return strspn(text, "0123456789abcdef") >= length;
}

/** Digits that are not all zero, and the dash in front of them. */
static bool is_id(const char *text, size_t length) {
  return text[-1] == '-' && is_hex(text, length) && strspn(text, "0") < length;
}

static bool is_parent(const char *text) {
  size_t length = strlen(text);
  if (length < LENGTH || length > LONGEST_PARENT) return false;
  bool valid = is_hex(text, 2) && strncmp(text, "ff", 2) != 0 && is_id(text + TRACE_ID, 32) &&
      is_id(text + PARENT_ID, 16) && text[FLAGS - 1] == '-' && is_hex(text + FLAGS, 2);
  if (!valid || length == LENGTH) return valid;
  /* Later versions may say more. */
  if (strncmp(text, "00", 2) == 0 || text[LENGTH] != '-') return false;
  for (const char *rest = text + LENGTH; *rest != '\0'; rest++) {
    if (*rest < '!' || *rest > '~') return false;
  }
  return true;
}

/** A `key=value` that stands in so many characters; `key` gets the length of the key. */
static bool is_member(const char *text, size_t length, size_t *key) {
  static const char first[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  *key = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_-*/@");
  if (*key == 0 || *key > LONGEST_PART || strchr(first, *text) == NULL || *key >= length || text[*key] != '=') {
    return false;
  }
  const char *value = text + *key + 1;
  size_t size = length - *key - 1;
  if (size == 0 || size > LONGEST_PART) return false;
  for (size_t index = 0; index < size; index++) {
    if (value[index] < ' ' || value[index] > '~' || value[index] == '=') return false;
  }
  return true;
}

static bool is_state(const char *text) {
  struct {
    const char *text;
    size_t length;
  } keys[MOST_MEMBERS];
  size_t count = 0;
  if (strlen(text) > LONGEST_STATE) return false;
  for (const char *part = text;; part++) {
    part += strspn(part, " \t");
    size_t whole = strcspn(part, ",");
    size_t length = whole;
    while (length > 0 && (part[length - 1] == ' ' || part[length - 1] == '\t')) length--;
    size_t key = 0;
    /* Empty members are allowed, and are none. */
    if (length > 0) {
      if (count == MOST_MEMBERS || !is_member(part, length, &key)) return false;
      for (size_t index = 0; index < count; index++) {
        if (keys[index].length == key && memcmp(keys[index].text, part, key) == 0) return false;
      }
      keys[count].text = part;
      keys[count++].length = key;
    }
    part += whole;
    if (*part == '\0') return count > 0;
  }
}

bool sdk_trace_read(sdk_trace *trace, const char *traceparent, const char *tracestate) {
  memset(trace, 0, sizeof *trace);
  if (traceparent == NULL || !is_parent(traceparent)) return false;
  memcpy(trace->trace_id, traceparent + TRACE_ID, sizeof trace->trace_id - 1);
  memcpy(trace->parent_id, traceparent + PARENT_ID, sizeof trace->parent_id - 1);
  trace->is_sampled = strchr("13579bdf", traceparent[FLAGS + 1]) != NULL;
  if (tracestate != NULL && is_state(tracestate)) trace->state = tracestate;
  return true;
}
