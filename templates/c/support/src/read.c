/**
 * @file
 * Reads JSON text. Structure and plain strings are read here; jansson reads numbers and escapes, and holds the values.
 * Its own reader takes neither a NUL in a key nor our limit on depth.
 */
#include <stdio.h>
#include <string.h>

#include "type.h"

/** A text and how far it was read. */
typedef struct reader {
  const char *start;
  const char *next;
  const char *end;
} reader;

static sdk_status read_value(reader *in, const sdk_path *at, json_t **out, sdk_error *error);

static sdk_status refuse_text(const reader *in, sdk_error *error) {
  snprintf(error->message, sizeof error->message, "No JSON that can be read, at byte %zu.",
      (size_t)(in->next - in->start));
  return SDK_NOT_JSON;
}

/** The next byte behind blanks; a NUL, which is no JSON, at the end. */
static char peek(reader *in) {
  while (in->next < in->end && strchr(" \t\n\r", *in->next) != NULL && *in->next != '\0') in->next++;
  return in->next < in->end ? *in->next : '\0';
}

/** Lets jansson read the bytes up to `end`, which are one string or number. */
static sdk_status load(reader *in, const char *end, const sdk_path *at, json_t **out, sdk_error *error) {
  /* Integers become doubles, as in JavaScript: 1.0 and 1e0 are integers, and digits beyond 2^53 are rounded. */
  const size_t flags = JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL | JSON_DECODE_ANY;
  json_error_t found;
  *out = json_loadb(in->next, (size_t)(end - in->next), flags, &found);
  if (*out != NULL) {
    in->next = end;
    return SDK_OK;
  }
  /* jansson says what is wrong with every text; it says nothing when it had no memory. */
  if (found.text[0] == '\0' || json_error_code(&found) == json_error_out_of_memory) return SDK_NO_MEMORY;
  if (json_error_code(&found) == json_error_numeric_overflow) {
    return sdk_refuse(at, "finite", "Expected a number that a double holds.", error);
  }
  return refuse_text(in, error);
}

static sdk_status read_string(reader *in, const sdk_path *at, json_t **out, sdk_error *error) {
  const char *text = in->next + 1;
  const char *quote = text;
  bool escapes = false;
  for (; quote < in->end && *quote != '"'; quote++) {
    if ((unsigned char)*quote < 0x20) return refuse_text(in, error);
    if (*quote != '\\') continue;
    escapes = true;
    quote++;
  }
  if (quote >= in->end) return refuse_text(in, error);
  if (escapes) return load(in, quote + 1, at, out, error);
  size_t count = 0;
  size_t length = (size_t)(quote - text);
  if (!sdk_is_utf8(text, length, &count)) return refuse_text(in, error);
  *out = json_stringn_nocheck(text, length);
  in->next = quote + 1;
  return *out == NULL ? SDK_NO_MEMORY : SDK_OK;
}

static sdk_status read_number(reader *in, const sdk_path *at, json_t **out, sdk_error *error) {
  const char *end = in->next;
  while (end < in->end && *end != '\0' && strchr("+-.0123456789Ee", *end) != NULL) end++;
  return end == in->next ? refuse_text(in, error) : load(in, end, at, out, error);
}

static sdk_status read_word(reader *in, const char *word, json_t *value, json_t **out, sdk_error *error) {
  size_t length = strlen(word);
  if ((size_t)(in->end - in->next) < length || memcmp(in->next, word, length) != 0) return refuse_text(in, error);
  in->next += length;
  *out = value;
  return SDK_OK;
}

/** Goes over a comma, or over the bracket that ends the list: false when neither is next. */
static bool read_separator(reader *in, char close, bool *ended) {
  char byte = peek(in);
  if (byte != ',' && byte != close) return false;
  in->next++;
  *ended = byte == close;
  return true;
}

static sdk_status read_items(reader *in, const sdk_path *at, json_t *array, sdk_error *error) {
  bool ended = peek(in) == ']';
  if (ended) in->next++;
  for (size_t index = 0; !ended; index++) {
    sdk_path below = sdk_path_index(at, index);
    json_t *item = NULL;
    sdk_status status = read_value(in, &below, &item, error);
    if (status != SDK_OK) return status;
    if (json_array_append_new(array, item) != 0) return SDK_NO_MEMORY;
    if (!read_separator(in, ']', &ended)) return refuse_text(in, error);
  }
  return SDK_OK;
}

/** Reads what follows a key, and puts it into the object. */
static sdk_status read_member(reader *in, const sdk_path *at, json_t *object, const json_t *key,
    sdk_error *error) {
  const char *text = json_string_value(key);
  size_t length = json_string_length(key);
  json_t *value = NULL;
  if (peek(in) != ':' || json_object_getn(object, text, length) != NULL) return refuse_text(in, error);
  in->next++;
  sdk_path below = sdk_path_key(at, text, length);
  sdk_status status = read_value(in, &below, &value, error);
  if (status != SDK_OK) return status;
  return json_object_setn_new_nocheck(object, text, length, value) == 0 ? SDK_OK : SDK_NO_MEMORY;
}

static sdk_status read_members(reader *in, const sdk_path *at, json_t *object, sdk_error *error) {
  bool ended = peek(in) == '}';
  if (ended) in->next++;
  while (!ended) {
    json_t *key = NULL;
    sdk_status status = peek(in) == '"' ? read_string(in, at, &key, error) : refuse_text(in, error);
    if (status == SDK_OK) status = read_member(in, at, object, key, error);
    sdk_discard(key, true);
    if (status != SDK_OK) return status;
    if (!read_separator(in, '}', &ended)) return refuse_text(in, error);
  }
  return SDK_OK;
}

static sdk_status read_container(reader *in, const sdk_path *at, json_t **out, sdk_error *error) {
  sdk_status status = sdk_enter(at, error);
  if (status != SDK_OK) return status;
  bool list = *in->next == '[';
  json_t *made = list ? json_array() : json_object();
  if (made == NULL) return SDK_NO_MEMORY;
  in->next++;
  status = list ? read_items(in, at, made, error) : read_members(in, at, made, error);
  if (status == SDK_OK) {
    *out = made;
  } else {
    sdk_discard(made, true);
  }
  return status;
}

static sdk_status read_value(reader *in, const sdk_path *at, json_t **out, sdk_error *error) {
  switch (peek(in)) {
    case '[':
    case '{':
      return read_container(in, at, out, error);
    case '"':
      return read_string(in, at, out, error);
    case 't':
      return read_word(in, "true", json_true(), out, error);
    case 'f':
      return read_word(in, "false", json_false(), out, error);
    case 'n':
      return read_word(in, "null", json_null(), out, error);
    default:
      return read_number(in, at, out, error);
  }
}

sdk_status sdk_parse(const char *text, size_t length, json_t **out, sdk_error *error) {
  const char *start = length == 0 ? "" : text;
  reader in = {.start = start, .next = start, .end = start + length};
  *out = NULL;
  sdk_status status = read_value(&in, NULL, out, error);
  if (status != SDK_OK || (peek(&in) == '\0' && in.next == in.end)) return status;
  sdk_discard(*out, true);
  *out = NULL;
  return refuse_text(&in, error);
}
