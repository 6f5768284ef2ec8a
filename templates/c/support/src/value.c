#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "type.h"

_Static_assert(sizeof(sdk_status) == sizeof(int), "enums must be as wide as int: build without -fshort-enums");

const sdk_type sdk_string_type = {.kind = SDK_STRING, .size = sizeof(sdk_string)};
const sdk_type sdk_boolean_type = {.kind = SDK_BOOLEAN, .size = sizeof(bool)};
const sdk_type sdk_int8_type = {.kind = SDK_INT8, .size = sizeof(int8_t)};
const sdk_type sdk_int16_type = {.kind = SDK_INT16, .size = sizeof(int16_t)};
const sdk_type sdk_int32_type = {.kind = SDK_INT32, .size = sizeof(int32_t)};
const sdk_type sdk_int53_type = {.kind = SDK_INT53, .size = sizeof(int64_t)};
const sdk_type sdk_int64_type = {.kind = SDK_INT64, .size = sizeof(int64_t)};
const sdk_type sdk_uint8_type = {.kind = SDK_UINT8, .size = sizeof(uint8_t)};
const sdk_type sdk_uint16_type = {.kind = SDK_UINT16, .size = sizeof(uint16_t)};
const sdk_type sdk_uint32_type = {.kind = SDK_UINT32, .size = sizeof(uint32_t)};
const sdk_type sdk_uint64_type = {.kind = SDK_UINT64, .size = sizeof(uint64_t)};
const sdk_type sdk_float32_type = {.kind = SDK_FLOAT32, .size = sizeof(float)};
const sdk_type sdk_float64_type = {.kind = SDK_FLOAT64, .size = sizeof(double)};
const sdk_type sdk_bytes_type = {.kind = SDK_BYTES, .size = sizeof(sdk_bytes)};
const sdk_type sdk_datetime_type = {.kind = SDK_DATETIME, .size = sizeof(sdk_string)};
const sdk_type sdk_date_type = {.kind = SDK_DATE, .size = sizeof(sdk_string)};
const sdk_type sdk_uuid_type = {.kind = SDK_UUID, .size = sizeof(sdk_string)};
const sdk_type sdk_url_type = {.kind = SDK_URL, .size = sizeof(sdk_string)};
const sdk_type sdk_json_type = {.kind = SDK_JSON, .size = sizeof(sdk_json)};

sdk_status sdk_string_set(sdk_string *string, const char *text, size_t length) {
  char *copy = length < SIZE_MAX ? malloc(length + 1) : NULL;
  if (copy == NULL) return SDK_NO_MEMORY;
  if (length > 0) memcpy(copy, text, length);
  copy[length] = '\0';
  sdk_string_wipe(string);
  string->text = copy;
  string->length = length;
  return SDK_OK;
}

void sdk_string_free(sdk_string *string) {
  free(string->text);
  string->text = NULL;
  string->length = 0;
}

void sdk_string_wipe(sdk_string *string) {
  sdk_wipe(string->text, string->length);
  sdk_string_free(string);
}

sdk_status sdk_bytes_set(sdk_bytes *bytes, const uint8_t *data, size_t length) {
  uint8_t *copy = malloc(length > 0 ? length : 1);
  if (copy == NULL) return SDK_NO_MEMORY;
  if (length > 0) memcpy(copy, data, length);
  sdk_bytes_wipe(bytes);
  bytes->data = copy;
  bytes->length = length;
  return SDK_OK;
}

void sdk_bytes_free(sdk_bytes *bytes) {
  free(bytes->data);
  bytes->data = NULL;
  bytes->length = 0;
}

void sdk_bytes_wipe(sdk_bytes *bytes) {
  sdk_wipe(bytes->data, bytes->length);
  sdk_bytes_free(bytes);
}

void sdk_reply_free(sdk_reply *reply) {
  sdk_string_wipe(&reply->json);
  reply->failed = false;
}

int sdk_index_of(const sdk_type *type, const char *text, size_t length) {
  for (size_t index = 0; index < type->name_count; index++) {
    const sdk_name *name = &type->names[index];
    if (name->length == length && (length == 0 || memcmp(name->text, text, length) == 0)) return (int)index;
  }
  return -1;
}

/** Called through a variable that might be another function, so that no compiler knows the call to be of no use. */
static void *(*const volatile overwrite)(void *memory, int byte, size_t size) = memset;

void sdk_wipe(void *memory, size_t size) {
  if (size > 0) overwrite(memory, 0, size);
}

/** Overwrites texts and numbers where jansson holds them. */
static void wipe_json(json_t *json) {
  if (json_is_string(json)) sdk_wipe((char *)(uintptr_t)json_string_value(json), json_string_length(json));
  if (json_is_integer(json)) json_integer_set(json, 0);
  if (json_is_real(json)) json_real_set(json, 0);
  size_t count = json_is_array(json) ? json_array_size(json) : 0;
  for (size_t index = 0; index < count; index++) wipe_json(json_array_get(json, index));
  if (!json_is_object(json)) return;
  for (void *entry = json_object_iter(json); entry != NULL; entry = json_object_iter_next(json, entry)) {
    wipe_json(json_object_iter_value(entry));
    sdk_wipe((char *)(uintptr_t)json_object_iter_key(entry), json_object_iter_key_len(entry));
  }
}

void sdk_discard(json_t *json, bool sensitive) {
  if (sensitive) wipe_json(json);
  json_decref(json);
}

static void release(const sdk_type *type, void *value, bool sensitive);

static void release_part(const sdk_field *field, void *base, bool sensitive) {
  void *place = (char *)base + field->offset;
  bool secret = sensitive || field->sensitive;
  if (!field->boxed) {
    release(field->type, place, secret);
    return;
  }
  void *boxed = NULL;
  memcpy(&boxed, place, sizeof boxed);
  if (boxed != NULL) release(field->type, boxed, secret);
  free(boxed);
}

static void release_items(const sdk_type *type, const void *value, bool sensitive) {
  sdk_items items;
  memcpy(&items, value, sizeof items);
  for (size_t index = 0; index < items.count; index++) {
    release(type->element, (char *)items.items + index * type->element->size, sensitive);
  }
  free(items.items);
}

static void release_variant(const sdk_type *type, void *value, bool sensitive) {
  int index = 0;
  memcpy(&index, value, sizeof index);
  if (index < 0 && type->open) index = (int)type->name_count;
  if (index < 0 || (size_t)index >= type->field_count || type->fields[index].type == NULL) return;
  release_part(&type->fields[index], value, sensitive);
}

static void release_text(sdk_string *string, bool sensitive) {
  if (sensitive) sdk_wipe(string->text, string->length);
  free(string->text);
}

static void release(const sdk_type *type, void *value, bool sensitive) {
  switch (type->kind) {
    case SDK_STRING:
    case SDK_DATETIME:
    case SDK_DATE:
    case SDK_UUID:
    case SDK_URL:
    case SDK_JSON:
      release_text(value, sensitive);
      break;
    case SDK_BYTES:
      if (sensitive) sdk_bytes_wipe(value);
      sdk_bytes_free(value);
      break;
    case SDK_OPEN_ENUM: {
      sdk_open_value open;
      memcpy(&open, value, sizeof open);
      release_text(&open.text, sensitive);
      break;
    }
    case SDK_LIST:
    case SDK_MAP:
      release_items(type, value, sensitive);
      break;
    case SDK_ENTRY:
      release_text(value, sensitive);
      release_part(type->fields, value, sensitive);
      break;
    case SDK_NULLABLE:
    case SDK_TUPLE:
    case SDK_RECORD:
      for (size_t index = 0; index < type->field_count; index++) release_part(&type->fields[index], value, sensitive);
      break;
    case SDK_UNION:
      release_variant(type, value, sensitive);
      break;
    default:
      break;
  }
  if (sensitive) sdk_wipe(value, type->size);
  memset(value, 0, type->size);
}

void sdk_release(const sdk_type *type, void *value) {
  release(type, value, false);
}

void sdk_value_init(const sdk_type *type, void *value) {
  memset(value, 0, type->size);
}

/** An error of nobody's, for callers that want none. */
static void clear(sdk_error *error) {
  memset(error, 0, sizeof *error);
}

/** Says why, where no rule has said it yet. */
static sdk_status ended(sdk_status status, sdk_error *error) {
  if (status == SDK_NO_MEMORY) snprintf(error->message, sizeof error->message, "Out of memory.");
  return status;
}

sdk_status sdk_value_from_json(const sdk_type *type, const char *text, size_t length, void *out,
    sdk_error *error) {
  sdk_error unwanted;
  sdk_error *why = error == NULL ? &unwanted : error;
  clear(why);
  memset(out, 0, type->size);
  json_t *json = NULL;
  sdk_status status = sdk_parse(text, length, &json, why);
  /* The reader does not know yet which keys are sensitive. */
  if (status == SDK_REFUSED && type->guarded) why->path[0] = '\0';
  if (status == SDK_OK) status = sdk_decode(type, json, out, NULL, NULL, NULL, why);
  if (status != SDK_OK) sdk_release(type, out);
  sdk_discard(json, type->guarded);
  return ended(status, why);
}

sdk_status sdk_value_to_json(const sdk_type *type, const void *value, sdk_string *out, sdk_error *error) {
  sdk_error unwanted;
  sdk_error *why = error == NULL ? &unwanted : error;
  clear(why);
  memset(out, 0, sizeof *out);
  json_t *json = NULL;
  sdk_status status = sdk_encode(type, value, NULL, NULL, &json, why);
  if (status == SDK_OK) status = sdk_print(json, out, why);
  sdk_discard(json, type->guarded);
  return ended(status, why);
}
