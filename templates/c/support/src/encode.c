#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "type.h"

/** Hands over new JSON, or says that there was no memory for it. */
static sdk_status made(json_t *json, json_t **out) {
  *out = json;
  return json == NULL ? SDK_NO_MEMORY : SDK_OK;
}

static int64_t read_signed(const sdk_type *type, const void *value) {
  switch (type->kind) {
    case SDK_INT8:
      return *(const int8_t *)value;
    case SDK_INT16:
      return *(const int16_t *)value;
    case SDK_INT32:
      return *(const int32_t *)value;
    case SDK_UINT8:
      return *(const uint8_t *)value;
    case SDK_UINT16:
      return *(const uint16_t *)value;
    case SDK_UINT32:
      return *(const uint32_t *)value;
    default:
      return *(const int64_t *)value;
  }
}

static sdk_status encode_signed(const sdk_type *type, const void *value, const sdk_limits *limits,
    const sdk_path *at, json_t **out, sdk_error *error) {
  int64_t number = read_signed(type, value);
  if (type->kind == SDK_INT53 && (number > INT64_C(9007199254740991) || number < -INT64_C(9007199254740991))) {
    return sdk_refuse(at, "range", "Expected an integer of the type int53.", error);
  }
  sdk_status status = sdk_check_signed(number, limits, at, error);
  return status == SDK_OK ? made(json_integer(number), out) : status;
}

static sdk_status encode_wide(const sdk_type *type, const void *value, const sdk_limits *limits,
    const sdk_path *at, json_t **out, sdk_error *error) {
  char digits[32];
  sdk_status status;
  if (type->kind == SDK_UINT64) {
    uint64_t number = *(const uint64_t *)value;
    status = sdk_check_unsigned(number, limits, at, error);
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
  } else {
    int64_t number = *(const int64_t *)value;
    status = sdk_check_signed(number, limits, at, error);
    snprintf(digits, sizeof digits, "%lld", (long long)number);
  }
  return status == SDK_OK ? made(json_string(digits), out) : status;
}

static sdk_status encode_float(const sdk_type *type, const void *value, const sdk_limits *limits,
    const sdk_path *at, json_t **out, sdk_error *error) {
  double number = type->kind == SDK_FLOAT32 ? (double)*(const float *)value : *(const double *)value;
  sdk_status status = sdk_check_number(type->kind, number, limits, at, error);
  return status == SDK_OK ? made(json_real(number == 0 ? 0.0 : number), out) : status;
}

/** JSON of text that is known to be UTF-8. */
static sdk_status make_text(const char *text, size_t length, json_t **out) {
  return made(json_stringn_nocheck(length == 0 ? "" : text, length), out);
}

static sdk_status encode_text(const sdk_type *type, const sdk_string *string, const sdk_limits *limits,
    const sdk_path *at, json_t **out, sdk_error *error) {
  sdk_status status = sdk_check_text(type->kind, string->text, string->length, limits, at, error);
  return status == SDK_OK ? make_text(string->text, string->length, out) : status;
}

static sdk_status encode_bytes(const sdk_bytes *bytes, const sdk_limits *limits, const sdk_path *at,
    json_t **out, sdk_error *error) {
  sdk_string text = {0};
  sdk_status status = sdk_check_bytes(bytes->length, limits, at, error);
  if (status == SDK_OK) status = sdk_base64_encode(bytes, &text);
  if (status == SDK_OK) status = make_text(text.text, text.length, out);
  sdk_string_wipe(&text);
  return status;
}

static sdk_status encode_json(const sdk_json *value, const sdk_path *at, json_t **out, sdk_error *error) {
  if (value->text == NULL) return made(json_null(), out);
  sdk_status status = sdk_parse(value->text, value->length, out, error);
  if (status == SDK_OK) status = sdk_check_depth(*out, at, error);
  return status;
}

static sdk_status encode_enum(const sdk_type *type, const void *value, const sdk_path *at, json_t **out,
    sdk_error *error) {
  sdk_open_value known = {0};
  memcpy(&known, value, type->kind == SDK_OPEN_ENUM ? sizeof known : sizeof known.value);
  if (known.value >= 0 && (size_t)known.value < type->name_count) {
    return make_text(type->names[known.value].text, type->names[known.value].length, out);
  }
  if (type->kind == SDK_OPEN_ENUM) return encode_text(&sdk_string_type, &known.text, NULL, at, out, error);
  return sdk_refuse(at, "enum", "Expected one of the declared values.", error);
}

static sdk_status encode_part(const sdk_field *field, const void *base, const sdk_limits *limits,
    const sdk_path *at, json_t **out, sdk_error *error) {
  const void *place = (const char *)base + field->offset;
  if (field->boxed) {
    const void *boxed = NULL;
    memcpy(&boxed, place, sizeof boxed);
    if (boxed == NULL) return sdk_refuse(at, "required", "Expected a value, found none.", error);
    place = boxed;
  }
  return sdk_encode(field->type, place, limits, at, out, error);
}

/** JSON of the default, with its own defaults filled in. */
static sdk_status encode_fallback(const sdk_field *field, const sdk_path *at, json_t **out,
    sdk_error *error) {
  json_t *fallback = NULL;
  sdk_status status = sdk_parse(field->fallback.text, field->fallback.length, &fallback, error);
  if (status == SDK_OK && field->nullable && json_is_null(fallback)) {
    *out = fallback;
    return SDK_OK;
  }
  void *value = status == SDK_OK ? calloc(1, field->type->size) : NULL;
  if (status == SDK_OK && value == NULL) status = SDK_NO_MEMORY;
  if (status == SDK_OK) status = sdk_decode(field->type, fallback, value, field->limits, at, NULL, error);
  if (status == SDK_OK) status = sdk_encode(field->type, value, field->limits, at, out, error);
  if (value != NULL) sdk_release(field->type, value);
  free(value);
  json_decref(fallback);
  return status;
}

/** No JSON and SDK_OK is an absent field. */
static sdk_status encode_field(const sdk_field *field, const void *base, const sdk_path *at, json_t **out,
    sdk_error *error) {
  if (field->optional && !*(const bool *)(const void *)((const char *)base + field->has)) {
    return field->fallback.text == NULL ? SDK_OK : encode_fallback(field, at, out, error);
  }
  if (field->nullable && *(const bool *)(const void *)((const char *)base + field->null)) {
    return made(json_null(), out);
  }
  return encode_part(field, base, field->limits, at, out, error);
}

/** Puts a member into an object and takes it over. */
static sdk_status put(json_t *object, const char *key, size_t length, json_t *member) {
  return json_object_setn_new_nocheck(object, length == 0 ? "" : key, length, member) == 0 ? SDK_OK
                                                                                           : SDK_NO_MEMORY;
}

static sdk_status encode_record(const sdk_type *type, const void *value, const sdk_path *at, json_t **out,
    sdk_error *error) {
  sdk_status status = made(json_object(), out);
  for (size_t index = 0; status == SDK_OK && index < type->field_count; index++) {
    const sdk_field *field = &type->fields[index];
    sdk_path below = sdk_path_key(at, field->name.text, field->name.length);
    below.hides = below.hides || field->sensitive;
    json_t *member = NULL;
    status = encode_field(field, value, &below, &member, error);
    if (status == SDK_OK && member != NULL) {
      status = put(*out, field->name.text, field->name.length, member);
    } else {
      sdk_discard(member, true);
    }
  }
  return status;
}

/** Appends an item and takes it over. */
static sdk_status append(json_t *array, sdk_status status, json_t *item) {
  if (status != SDK_OK) {
    sdk_discard(item, true);
    return status;
  }
  return json_array_append_new(array, item) == 0 ? SDK_OK : SDK_NO_MEMORY;
}

static sdk_status encode_tuple(const sdk_type *type, const void *value, const sdk_path *at, json_t **out,
    sdk_error *error) {
  sdk_status status = made(json_array(), out);
  for (size_t index = 0; status == SDK_OK && index < type->field_count; index++) {
    const sdk_field *field = &type->fields[index];
    sdk_path below = sdk_path_index(at, index);
    json_t *item = NULL;
    status = encode_part(field, value, NULL, &below, &item, error);
    status = append(*out, status, item);
  }
  return status;
}

static sdk_status encode_list(const sdk_type *type, const void *value, const sdk_limits *limits,
    const sdk_path *at, json_t **out, sdk_error *error) {
  sdk_items list;
  memcpy(&list, value, sizeof list);
  sdk_status status = sdk_check_items(list.count, limits, at, error);
  if (status == SDK_OK) status = made(json_array(), out);
  for (size_t index = 0; status == SDK_OK && index < list.count; index++) {
    sdk_path below = sdk_path_index(at, index);
    json_t *item = NULL;
    const void *place = (const char *)list.items + index * type->element->size;
    status = sdk_encode(type->element, place, NULL, &below, &item, error);
    status = append(*out, status, item);
  }
  return status;
}

static sdk_status encode_entry(const sdk_type *map, const void *entry, const sdk_path *at, json_t *object,
    sdk_error *error) {
  sdk_string key;
  memcpy(&key, entry, sizeof key);
  sdk_path below = sdk_path_text(at, key.text, key.length);
  sdk_status status = sdk_check_key(map->key, key.text, key.length, &below, error);
  if (status == SDK_OK && json_object_getn(object, key.length == 0 ? "" : key.text, key.length) != NULL) {
    status = sdk_refuse(&below, "unknownKey", "The key is there twice.", error);
  }
  json_t *member = NULL;
  if (status == SDK_OK) status = encode_part(map->element->fields, entry, NULL, &below, &member, error);
  if (status == SDK_OK) return put(object, key.text, key.length, member);
  sdk_discard(member, true);
  return status;
}

static sdk_status encode_map(const sdk_type *type, const void *value, const sdk_path *at, json_t **out,
    sdk_error *error) {
  sdk_items map;
  memcpy(&map, value, sizeof map);
  sdk_status status = made(json_object(), out);
  for (size_t index = 0; status == SDK_OK && index < map.count; index++) {
    status = encode_entry(type, (const char *)map.items + index * type->element->size, at, *out, error);
  }
  return status;
}

/** The raw object of a variant that this version does not know: a known tag in it would dodge the variant's checks. */
static sdk_status encode_unknown(const sdk_type *type, const void *value, const sdk_path *at, json_t **out,
    sdk_error *error) {
  const sdk_field *unknown = &type->fields[type->name_count];
  sdk_status status = encode_part(unknown, value, NULL, at, out, error);
  if (status != SDK_OK) return status;
  if (!json_is_object(*out)) return sdk_refuse(at, "type", "Expected an object.", error);
  sdk_path below = sdk_path_key(at, type->tag.text, type->tag.length);
  const json_t *tag = json_object_getn(*out, type->tag.text, type->tag.length);
  if (tag == NULL) return sdk_refuse(&below, "required", "Expected a tag, found none.", error);
  if (!json_is_string(tag)) return sdk_refuse(&below, "type", "Expected a string.", error);
  if (sdk_index_of(type, json_string_value(tag), json_string_length(tag)) < 0) return SDK_OK;
  return sdk_refuse(&below, "tag", "A known variant must be given as such.", error);
}

static sdk_status encode_union(const sdk_type *type, const void *value, const sdk_path *at, json_t **out,
    sdk_error *error) {
  int index = 0;
  memcpy(&index, value, sizeof index);
  if (index < 0 && type->open) return encode_unknown(type, value, at, out, error);
  sdk_path below = sdk_path_key(at, type->tag.text, type->tag.length);
  if (index < 0 || (size_t)index >= type->name_count) {
    return sdk_refuse(&below, "tag", "No variant of the union.", error);
  }
  json_t *tag = NULL;
  sdk_status status = made(json_object(), out);
  if (status == SDK_OK) status = make_text(type->names[index].text, type->names[index].length, &tag);
  if (status == SDK_OK) status = put(*out, type->tag.text, type->tag.length, tag);
  const sdk_field *variant = &type->fields[index];
  if (status != SDK_OK || variant->type == NULL) return status;
  bool nested = type->content.text != NULL;
  sdk_path inside = sdk_path_key(at, type->content.text, type->content.length);
  json_t *payload = NULL;
  status = encode_part(variant, value, NULL, nested ? &inside : at, &payload, error);
  if (status == SDK_OK && nested) return put(*out, type->content.text, type->content.length, payload);
  if (status == SDK_OK && json_object_update_missing(*out, payload) != 0) status = SDK_NO_MEMORY;
  json_decref(payload);
  return status;
}

static sdk_status encode_container(const sdk_type *type, const void *value, const sdk_limits *limits,
    const sdk_path *at, json_t **out, sdk_error *error) {
  sdk_status status = sdk_enter(at, error);
  if (status != SDK_OK) return status;
  switch (type->kind) {
    case SDK_LIST:
      return encode_list(type, value, limits, at, out, error);
    case SDK_MAP:
      return encode_map(type, value, at, out, error);
    case SDK_TUPLE:
      return encode_tuple(type, value, at, out, error);
    case SDK_UNION:
      return encode_union(type, value, at, out, error);
    default:
      return encode_record(type, value, at, out, error);
  }
}

static sdk_status encode_any(const sdk_type *type, const void *value, const sdk_limits *limits,
    const sdk_path *at, json_t **out, sdk_error *error) {
  switch (type->kind) {
    case SDK_BOOLEAN:
      return made(json_boolean(*(const bool *)value), out);
    case SDK_INT8:
    case SDK_INT16:
    case SDK_INT32:
    case SDK_INT53:
    case SDK_UINT8:
    case SDK_UINT16:
    case SDK_UINT32:
      return encode_signed(type, value, limits, at, out, error);
    case SDK_INT64:
    case SDK_UINT64:
      return encode_wide(type, value, limits, at, out, error);
    case SDK_FLOAT32:
    case SDK_FLOAT64:
      return encode_float(type, value, limits, at, out, error);
    case SDK_STRING:
    case SDK_DATETIME:
    case SDK_DATE:
    case SDK_UUID:
    case SDK_URL:
      return encode_text(type, value, limits, at, out, error);
    case SDK_BYTES:
      return encode_bytes(value, limits, at, out, error);
    case SDK_JSON:
      return encode_json(value, at, out, error);
    case SDK_ENUM:
    case SDK_OPEN_ENUM:
      return encode_enum(type, value, at, out, error);
    case SDK_NULLABLE:
      if (*(const bool *)value) return made(json_null(), out);
      return encode_part(type->fields, value, limits, at, out, error);
    case SDK_LIST:
    case SDK_MAP:
    case SDK_TUPLE:
    case SDK_UNION:
    case SDK_RECORD:
    case SDK_ENTRY:
      break;
  }
  return encode_container(type, value, limits, at, out, error);
}

sdk_status sdk_encode(const sdk_type *type, const void *value, const sdk_limits *limits, const sdk_path *at,
    json_t **out, sdk_error *error) {
  *out = NULL;
  sdk_status status = encode_any(type, value, limits, at, out, error);
  if (status == SDK_OK) return status;
  sdk_discard(*out, true);
  *out = NULL;
  return status;
}
