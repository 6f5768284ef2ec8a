#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "type.h"

static sdk_status refuse_kind(const sdk_path *at, json_t *json, const char *message, sdk_error *error) {
  return sdk_refuse(at, json_is_null(json) ? "null" : "type", message, error);
}

static sdk_status decode_signed(const sdk_type *type, json_t *json, void *out, const sdk_limits *limits,
    const sdk_path *at, sdk_error *error) {
  if (!json_is_number(json)) return refuse_kind(at, json, "Expected a number.", error);
  double number = json_number_value(json);
  sdk_status status = sdk_check_number(type->kind, number, NULL, at, error);
  if (status == SDK_OK) status = sdk_check_signed((int64_t)number, limits, at, error);
  if (status != SDK_OK) return status;
  switch (type->kind) {
    case SDK_INT8:
      *(int8_t *)out = (int8_t)number;
      break;
    case SDK_INT16:
      *(int16_t *)out = (int16_t)number;
      break;
    case SDK_INT32:
      *(int32_t *)out = (int32_t)number;
      break;
    case SDK_UINT8:
      *(uint8_t *)out = (uint8_t)number;
      break;
    case SDK_UINT16:
      *(uint16_t *)out = (uint16_t)number;
      break;
    case SDK_UINT32:
      *(uint32_t *)out = (uint32_t)number;
      break;
    default:
      *(int64_t *)out = (int64_t)number;
      break;
  }
  return SDK_OK;
}

static sdk_status decode_float(const sdk_type *type, json_t *json, void *out, const sdk_limits *limits,
    const sdk_path *at, sdk_error *error) {
  if (!json_is_number(json)) return refuse_kind(at, json, "Expected a number.", error);
  double number = json_number_value(json);
  sdk_status status = sdk_check_number(type->kind, number, limits, at, error);
  if (status != SDK_OK) return status;
  /* Canonical JSON has only one zero. */
  if (number == 0) number = 0;
  if (type->kind == SDK_FLOAT32)
    *(float *)out = (float)number + 0.0F;
  else
    *(double *)out = number + 0.0;
  return SDK_OK;
}

/** The magnitude of canonical digits; false when it does not fit. */
static bool read_digits(const char *text, size_t length, uint64_t *out) {
  uint64_t value = 0;
  for (size_t index = 0; index < length; index++) {
    uint64_t digit = (uint64_t)(text[index] - '0');
    if (value > (UINT64_MAX - digit) / 10) return false;
    value = value * 10 + digit;
  }
  *out = value;
  return true;
}

static sdk_status decode_wide(const sdk_type *type, json_t *json, void *out, const sdk_limits *limits,
    const sdk_path *at, sdk_error *error) {
  if (!json_is_string(json)) return refuse_kind(at, json, "Expected a string of decimal digits.", error);
  const char *text = json_string_value(json);
  size_t length = json_string_length(json);
  if (!sdk_is_canonical_integer(text, length)) {
    return sdk_refuse(at, "format", "Expected an integer in canonical decimal digits.", error);
  }
  bool negative = text[0] == '-';
  uint64_t size = 0;
  bool fits = read_digits(text + (negative ? 1 : 0), length - (negative ? 1 : 0), &size);
  if (type->kind == SDK_UINT64) {
    if (!fits || negative) return sdk_refuse(at, "range", "Expected an integer of the type uint64.", error);
    sdk_status status = sdk_check_unsigned(size, limits, at, error);
    if (status == SDK_OK) *(uint64_t *)out = size;
    return status;
  }
  uint64_t largest = (uint64_t)INT64_MAX + (negative ? 1 : 0);
  if (!fits || size > largest) return sdk_refuse(at, "range", "Expected an integer of the type int64.", error);
  /* The magnitude of the smallest int64 is no int64. */
  int64_t value = negative ? -(int64_t)(size - 1) - 1 : (int64_t)size;
  sdk_status status = sdk_check_signed(value, limits, at, error);
  if (status == SDK_OK) *(int64_t *)out = value;
  return status;
}

static sdk_status decode_text(const sdk_type *type, json_t *json, sdk_string *out,
    const sdk_limits *limits, const sdk_path *at, sdk_error *error) {
  if (!json_is_string(json)) return refuse_kind(at, json, "Expected a string.", error);
  const char *text = json_string_value(json);
  size_t length = json_string_length(json);
  sdk_status status = sdk_check_text(type->kind, text, length, limits, at, error);
  return status == SDK_OK ? sdk_string_set(out, text, length) : status;
}

static sdk_status decode_bytes(json_t *json, sdk_bytes *out, const sdk_limits *limits,
    const sdk_path *at, sdk_error *error) {
  if (!json_is_string(json)) return refuse_kind(at, json, "Expected a base64 string.", error);
  sdk_status status = sdk_base64_decode(json_string_value(json), json_string_length(json), out);
  if (status == SDK_REFUSED) return sdk_refuse(at, "format", "Expected standard base64 with padding.", error);
  if (status == SDK_OK) status = sdk_check_bytes(out->length, limits, at, error);
  return status;
}

static sdk_status decode_json(json_t *json, sdk_json *out, const sdk_path *at, sdk_error *error) {
  sdk_status status = sdk_check_depth(json, at, error);
  return status == SDK_OK ? sdk_print(json, out, error) : status;
}

static sdk_status decode_enum(const sdk_type *type, json_t *json, void *out, const sdk_path *at,
    sdk_error *error) {
  if (!json_is_string(json)) return refuse_kind(at, json, "Expected a string.", error);
  int value = sdk_index_of(type, json_string_value(json), json_string_length(json));
  if (type->kind == SDK_OPEN_ENUM) {
    sdk_open_value open = {.value = value};
    sdk_status status = SDK_OK;
    if (value < 0) status = sdk_string_set(&open.text, json_string_value(json), json_string_length(json));
    memcpy(out, &open, sizeof open);
    return status;
  }
  if (value < 0) return sdk_refuse(at, "enum", "Expected one of the declared values.", error);
  memcpy(out, &value, sizeof value);
  return SDK_OK;
}

/** The memory of a part; a part behind a pointer gets new memory. */
static sdk_status place_of(const sdk_field *field, void *base, void **out) {
  void *place = (char *)base + field->offset;
  if (field->boxed) {
    void *boxed = calloc(1, field->type->size);
    if (boxed == NULL) return SDK_NO_MEMORY;
    memcpy(place, &boxed, sizeof boxed);
    place = boxed;
  }
  *out = place;
  return SDK_OK;
}

static sdk_status decode_part(const sdk_field *field, json_t *json, void *base, const sdk_path *at,
    const sdk_name *skip, sdk_error *error) {
  void *place = NULL;
  sdk_status status = place_of(field, base, &place);
  return status == SDK_OK ? sdk_decode(field->type, json, place, field->limits, at, skip, error) : status;
}

static sdk_status decode_field(const sdk_field *field, json_t *json, void *base, const sdk_path *at,
    sdk_error *error) {
  if (json == NULL && field->fallback.text != NULL) {
    json_t *fallback = NULL;
    sdk_status status = sdk_parse(field->fallback.text, field->fallback.length, &fallback, error);
    if (status == SDK_OK) status = decode_field(field, fallback, base, at, error);
    json_decref(fallback);
    return status;
  }
  if (json == NULL) {
    return field->optional ? SDK_OK : sdk_refuse(at, "required", "Expected a value, found none.", error);
  }
  if (field->optional) *(bool *)(void *)((char *)base + field->has) = true;
  if (field->nullable && json_is_null(json)) {
    *(bool *)(void *)((char *)base + field->null) = true;
    return SDK_OK;
  }
  return decode_part(field, json, base, at, NULL, error);
}

static bool is_name(const sdk_name *name, const char *text, size_t length) {
  return name != NULL && name->text != NULL && name->length == length && memcmp(name->text, text, length) == 0;
}

/** Whether each key is one of the fields: counted by fields, since looking for every key would be quadratic. */
static bool has_only_fields(const sdk_type *type, json_t *json, const sdk_name *skip) {
  size_t known = 0;
  bool skips = skip != NULL && skip->text != NULL && json_object_getn(json, skip->text, skip->length) != NULL;
  for (size_t index = 0; index < type->field_count; index++) {
    const sdk_name *name = &type->fields[index].name;
    if (json_object_getn(json, name->text, name->length) == NULL) continue;
    known++;
    skips = skips && !is_name(skip, name->text, name->length);
  }
  return known + (skips ? 1 : 0) == json_object_size(json);
}

static sdk_status refuse_unknown_keys(const sdk_type *type, json_t *json, const sdk_path *at,
    const sdk_name *skip, sdk_error *error) {
  if (has_only_fields(type, json, skip)) return SDK_OK;
  for (void *entry = json_object_iter(json); entry != NULL; entry = json_object_iter_next(json, entry)) {
    const char *key = json_object_iter_key(entry);
    size_t length = json_object_iter_key_len(entry);
    bool known = is_name(skip, key, length);
    for (size_t index = 0; !known && index < type->field_count; index++) {
      known = is_name(&type->fields[index].name, key, length);
    }
    if (known) continue;
    sdk_path below = sdk_path_text(at, key, length);
    return sdk_refuse(&below, "unknownKey", "This key is not declared.", error);
  }
  return SDK_OK;
}

static sdk_status decode_record(const sdk_type *type, json_t *json, void *out, const sdk_path *at,
    const sdk_name *skip, sdk_error *error) {
  if (!json_is_object(json)) return refuse_kind(at, json, "Expected an object.", error);
  sdk_status status = sdk_enter(at, error);
  if (status == SDK_OK && type->strict) status = refuse_unknown_keys(type, json, at, skip, error);
  for (size_t index = 0; status == SDK_OK && index < type->field_count; index++) {
    const sdk_field *field = &type->fields[index];
    sdk_path below = sdk_path_key(at, field->name.text, field->name.length);
    below.hides = below.hides || field->sensitive;
    bool skipped = is_name(skip, field->name.text, field->name.length);
    json_t *member = skipped ? NULL : json_object_getn(json, field->name.text, field->name.length);
    status = decode_field(field, member, out, &below, error);
  }
  return status;
}

static sdk_status decode_tuple(const sdk_type *type, json_t *json, void *out, const sdk_path *at,
    sdk_error *error) {
  if (!json_is_array(json)) return refuse_kind(at, json, "Expected an array.", error);
  sdk_limits length = {.min_items = &type->field_count, .max_items = &type->field_count};
  sdk_status status = sdk_enter(at, error);
  if (status == SDK_OK) status = sdk_check_items(json_array_size(json), &length, at, error);
  for (size_t index = 0; status == SDK_OK && index < type->field_count; index++) {
    sdk_path below = sdk_path_index(at, index);
    status = decode_part(&type->fields[index], json_array_get(json, index), out, &below, NULL, error);
  }
  return status;
}

/** Zeroed memory for the items. */
static sdk_status make_items(size_t count, size_t size, sdk_items *out) {
  if (count == 0) return SDK_OK;
  out->items = calloc(count, size);
  if (out->items == NULL) return SDK_NO_MEMORY;
  out->count = count;
  return SDK_OK;
}

static sdk_status decode_list(const sdk_type *type, json_t *json, void *out, const sdk_limits *limits,
    const sdk_path *at, sdk_error *error) {
  if (!json_is_array(json)) return refuse_kind(at, json, "Expected an array.", error);
  sdk_items list = {0};
  sdk_status status = sdk_enter(at, error);
  if (status == SDK_OK) status = sdk_check_items(json_array_size(json), limits, at, error);
  if (status == SDK_OK) status = make_items(json_array_size(json), type->element->size, &list);
  memcpy(out, &list, sizeof list);
  for (size_t index = 0; status == SDK_OK && index < list.count; index++) {
    sdk_path below = sdk_path_index(at, index);
    void *item = (char *)list.items + index * type->element->size;
    status = sdk_decode(type->element, json_array_get(json, index), item, NULL, &below, NULL, error);
  }
  return status;
}

static sdk_status decode_map(const sdk_type *type, json_t *json, void *out, const sdk_path *at,
    sdk_error *error) {
  if (!json_is_object(json)) return refuse_kind(at, json, "Expected an object.", error);
  sdk_items map = {0};
  sdk_status status = sdk_enter(at, error);
  if (status == SDK_OK) status = make_items(json_object_size(json), type->element->size, &map);
  memcpy(out, &map, sizeof map);
  char *item = map.items;
  for (void *entry = json_object_iter(json); status == SDK_OK && entry != NULL;
       entry = json_object_iter_next(json, entry)) {
    const char *key = json_object_iter_key(entry);
    size_t length = json_object_iter_key_len(entry);
    sdk_path below = sdk_path_text(at, key, length);
    status = sdk_check_key(type->key, key, length, &below, error);
    if (status == SDK_OK) status = sdk_string_set((sdk_string *)(void *)item, key, length);
    if (status == SDK_OK) {
      status = decode_part(type->element->fields, json_object_iter_value(entry), item, &below, NULL, error);
    }
    item += type->element->size;
  }
  return status;
}

static sdk_status decode_nullable(const sdk_type *type, json_t *json, void *out,
    const sdk_limits *limits, const sdk_path *at, sdk_error *error) {
  if (json_is_null(json)) {
    *(bool *)out = true;
    return SDK_OK;
  }
  void *place = NULL;
  sdk_status status = place_of(type->fields, out, &place);
  return status == SDK_OK ? sdk_decode(type->fields->type, json, place, limits, at, NULL, error) : status;
}

static sdk_status decode_union(const sdk_type *type, json_t *json, void *out, const sdk_path *at,
    sdk_error *error) {
  if (!json_is_object(json)) return refuse_kind(at, json, "Expected an object.", error);
  sdk_status status = sdk_enter(at, error);
  if (status != SDK_OK) return status;
  sdk_path below = sdk_path_key(at, type->tag.text, type->tag.length);
  json_t *tag = json_object_getn(json, type->tag.text, type->tag.length);
  if (tag == NULL) return sdk_refuse(&below, "required", "Expected a tag, found none.", error);
  if (!json_is_string(tag)) return refuse_kind(&below, tag, "Expected a string.", error);
  int index = sdk_index_of(type, json_string_value(tag), json_string_length(tag));
  memcpy(out, &index, sizeof index);
  if (index < 0 && !type->open) return sdk_refuse(&below, "tag", "No variant of the union.", error);
  if (index < 0) {
    /* The last field of an open union is the whole object as JSON. */
    const sdk_field *unknown = &type->fields[type->name_count];
    return decode_json(json, (sdk_json *)(void *)((char *)out + unknown->offset), at, error);
  }
  const sdk_field *variant = &type->fields[index];
  if (variant->type == NULL) return SDK_OK;
  if (type->content.text == NULL) return decode_part(variant, json, out, at, &type->tag, error);
  sdk_path inside = sdk_path_key(at, type->content.text, type->content.length);
  json_t *content = json_object_getn(json, type->content.text, type->content.length);
  if (content == NULL) return sdk_refuse(&inside, "required", "Expected a value, found none.", error);
  return decode_part(variant, content, out, &inside, NULL, error);
}

sdk_status sdk_decode(const sdk_type *type, json_t *json, void *out, const sdk_limits *limits,
    const sdk_path *at, const sdk_name *skip, sdk_error *error) {
  switch (type->kind) {
    case SDK_BOOLEAN:
      if (!json_is_boolean(json)) return refuse_kind(at, json, "Expected a boolean.", error);
      *(bool *)out = json_is_true(json);
      return SDK_OK;
    case SDK_INT8:
    case SDK_INT16:
    case SDK_INT32:
    case SDK_INT53:
    case SDK_UINT8:
    case SDK_UINT16:
    case SDK_UINT32:
      return decode_signed(type, json, out, limits, at, error);
    case SDK_INT64:
    case SDK_UINT64:
      return decode_wide(type, json, out, limits, at, error);
    case SDK_FLOAT32:
    case SDK_FLOAT64:
      return decode_float(type, json, out, limits, at, error);
    case SDK_STRING:
    case SDK_DATETIME:
    case SDK_DATE:
    case SDK_UUID:
    case SDK_URL:
      return decode_text(type, json, out, limits, at, error);
    case SDK_BYTES:
      return decode_bytes(json, out, limits, at, error);
    case SDK_JSON:
      return decode_json(json, out, at, error);
    case SDK_ENUM:
    case SDK_OPEN_ENUM:
      return decode_enum(type, json, out, at, error);
    case SDK_LIST:
      return decode_list(type, json, out, limits, at, error);
    case SDK_MAP:
      return decode_map(type, json, out, at, error);
    case SDK_NULLABLE:
      return decode_nullable(type, json, out, limits, at, error);
    case SDK_TUPLE:
      return decode_tuple(type, json, out, at, error);
    case SDK_UNION:
      return decode_union(type, json, out, at, error);
    case SDK_RECORD:
    case SDK_ENTRY:
      break;
  }
  return decode_record(type, json, out, at, skip, error);
}
