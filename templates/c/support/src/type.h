/**
 * @file
 * How the types of this package lie in memory and on the wire, as tables, and the functions that read those.
 */
#ifndef SDK_TYPE_H
#define SDK_TYPE_H

#include <jansson.h>

#include "sdk/base.h"

/** What describes a type to the functions of this package. */
typedef struct sdk_type sdk_type;

typedef enum sdk_kind {
  SDK_STRING,
  SDK_BOOLEAN,
  SDK_INT8,
  SDK_INT16,
  SDK_INT32,
  SDK_INT53,
  SDK_INT64,
  SDK_UINT8,
  SDK_UINT16,
  SDK_UINT32,
  SDK_UINT64,
  SDK_FLOAT32,
  SDK_FLOAT64,
  SDK_BYTES,
  SDK_DATETIME,
  SDK_DATE,
  SDK_UUID,
  SDK_URL,
  SDK_JSON,
  /** An enum as wide as an int: the index in `names`. */
  SDK_ENUM,
  /** {@link sdk_open_value}. */
  SDK_OPEN_ENUM,
  /** {@link sdk_items} of `element`. */
  SDK_LIST,
  /** {@link sdk_items} of `element`, which is an entry. */
  SDK_MAP,
  /** A text, and the value as the only field. */
  SDK_ENTRY,
  /** A flag, and the value as the only field. */
  SDK_NULLABLE,
  SDK_TUPLE,
  SDK_RECORD,
  /** A tag, which is an enum, and one field per variant. */
  SDK_UNION
} sdk_kind;

/** A constant text. */
typedef struct sdk_name {
  const char *text;
  size_t length;
} sdk_name;

/** What an open enum lies in memory as. */
typedef struct sdk_open_value {
  int value;
  sdk_string text;
} sdk_open_value;

/** What a list and a map lie in memory as. */
typedef struct sdk_items {
  void *items;
  size_t count;
} sdk_items;

/** A regular expression, compiled when it is first needed. */
typedef struct sdk_pattern {
  sdk_name source;
  _Atomic(void *) compiled;
} sdk_pattern;

/** The constraints of a field; `NULL` is none. Both bounds are inclusive. */
typedef struct sdk_limits {
  const int64_t *min;
  const int64_t *max;
  const uint64_t *min_unsigned;
  const uint64_t *max_unsigned;
  const double *min_float;
  const double *max_float;
  const size_t *min_length;
  const size_t *max_length;
  const size_t *min_items;
  const size_t *max_items;
  sdk_pattern *pattern;
} sdk_limits;

/** A part of a type: where it lies in memory, and its key on the wire. */
typedef struct sdk_field {
  sdk_name name;
  /** `NULL` for a variant without a payload. */
  const sdk_type *type;
  size_t offset;
  /** The value lies behind a pointer. */
  bool boxed;
  /** A flag at `has` says whether there is a value. */
  bool optional;
  size_t has;
  /** A flag at `null` says whether the value is null. */
  bool nullable;
  size_t null;
  const sdk_limits *limits;
  /** The default as JSON text; without one its text is `NULL`. */
  sdk_name fallback;
  /** What lies here is overwritten before its memory is given back, and no error quotes its keys. */
  bool sensitive;
} sdk_field;

struct sdk_type {
  sdk_kind kind;
  /** Of the C type, in bytes. */
  size_t size;
  const sdk_type *element;
  /** What the keys of a map must be; `NULL` for any text. */
  const sdk_type *key;
  const sdk_field *fields;
  size_t field_count;
  const sdk_name *names;
  size_t name_count;
  bool strict;
  bool open;
  sdk_name tag;
  /** The key of a union's content; without one its text is `NULL`. */
  sdk_name content;
  /** Something sensitive may lie in a value: its JSON is overwritten as well. */
  bool guarded;
};

extern const sdk_type sdk_string_type;
extern const sdk_type sdk_boolean_type;
extern const sdk_type sdk_int8_type;
extern const sdk_type sdk_int16_type;
extern const sdk_type sdk_int32_type;
extern const sdk_type sdk_int53_type;
extern const sdk_type sdk_int64_type;
extern const sdk_type sdk_uint8_type;
extern const sdk_type sdk_uint16_type;
extern const sdk_type sdk_uint32_type;
extern const sdk_type sdk_uint64_type;
extern const sdk_type sdk_float32_type;
extern const sdk_type sdk_float64_type;
extern const sdk_type sdk_bytes_type;
extern const sdk_type sdk_datetime_type;
extern const sdk_type sdk_date_type;
extern const sdk_type sdk_uuid_type;
extern const sdk_type sdk_url_type;
extern const sdk_type sdk_json_type;

/** Where a value lies, from the inside out; `NULL` is the root. */
typedef struct sdk_path {
  const struct sdk_path *parent;
  /** `NULL` for an index. */
  const char *key;
  size_t key_length;
  size_t index;
  size_t depth;
  /** The key is a part of something sensitive, and is not written. */
  bool secret;
  /** Below lies something sensitive. */
  bool hides;
} sdk_path;

/** The key of a field, which the spec says. */
sdk_path sdk_path_key(const sdk_path *parent, const char *key, size_t length);

/** A key that came with the value. */
sdk_path sdk_path_text(const sdk_path *parent, const char *key, size_t length);
sdk_path sdk_path_index(const sdk_path *parent, size_t index);

/** Fills in the error and gives SDK_REFUSED. */
sdk_status sdk_refuse(const sdk_path *at, const char *rule, const char *message, sdk_error *error);

/** Refuses to enter one more list or object below the 128th. */
sdk_status sdk_enter(const sdk_path *at, sdk_error *error);

/** Refuses JSON that is nested too deeply below its place. */
sdk_status sdk_check_depth(json_t *json, const sdk_path *at, sdk_error *error);

/**
 * Reads any JSON text without repeated keys, of at most 128 levels; the caller gives the value back with json_decref().
 */
sdk_status sdk_parse(const char *text, size_t length, json_t **out, sdk_error *error);

/** Writes a value as compact JSON text. */
sdk_status sdk_print(const json_t *json, sdk_string *out, sdk_error *error);

/** Fills in memory that holds an empty value; it stays empty when the value is refused. `skip` is a key to overlook. */
sdk_status sdk_decode(const sdk_type *type, json_t *json, void *out, const sdk_limits *limits,
    const sdk_path *at, const sdk_name *skip, sdk_error *error);

/** Makes JSON of a value that `value` points to; the caller gives it back with json_decref(). */
sdk_status sdk_encode(const sdk_type *type, const void *value, const sdk_limits *limits, const sdk_path *at,
    json_t **out, sdk_error *error);

/** Refuses scalars that break their type or their limits, in both directions. */
sdk_status sdk_check_text(sdk_kind kind, const char *text, size_t length, const sdk_limits *limits,
    const sdk_path *at, sdk_error *error);
sdk_status sdk_check_number(sdk_kind kind, double value, const sdk_limits *limits, const sdk_path *at,
    sdk_error *error);
sdk_status sdk_check_signed(int64_t value, const sdk_limits *limits, const sdk_path *at, sdk_error *error);
sdk_status sdk_check_unsigned(uint64_t value, const sdk_limits *limits, const sdk_path *at,
    sdk_error *error);
sdk_status sdk_check_bytes(size_t length, const sdk_limits *limits, const sdk_path *at, sdk_error *error);
sdk_status sdk_check_items(size_t count, const sdk_limits *limits, const sdk_path *at, sdk_error *error);
sdk_status sdk_check_key(const sdk_type *key, const char *text, size_t length, const sdk_path *at,
    sdk_error *error);

/** Whether the text is an integer without plus sign, leading zeros or minus zero. */
bool sdk_is_canonical_integer(const char *text, size_t length);
bool sdk_is_date(const char *text, size_t length);
bool sdk_is_datetime(const char *text, size_t length);
bool sdk_is_uuid(const char *text, size_t length);
bool sdk_is_url(const char *text, size_t length);

/** Whether the text is UTF-8 without surrogates; `count` gets its code points. */
bool sdk_is_utf8(const char *text, size_t length, size_t *count);

/** Whether the pattern matches somewhere: SDK_OK, SDK_REFUSED or SDK_NO_MEMORY. */
sdk_status sdk_match(sdk_pattern *pattern, const char *text, size_t length);

/** The bytes of canonical base64: SDK_REFUSED when it is none. */
sdk_status sdk_base64_decode(const char *text, size_t length, sdk_bytes *out);
sdk_status sdk_base64_encode(const sdk_bytes *bytes, sdk_string *out);

/** The index of the text in `names`, or -1. */
int sdk_index_of(const sdk_type *type, const char *text, size_t length);

/** Overwrites memory; no compiler leaves that out because nobody reads it again. */
void sdk_wipe(void *memory, size_t size);

/** Gives back JSON of which nobody else has a part; what is sensitive is overwritten before. */
void sdk_discard(json_t *json, bool sensitive);

/** Gives back what a value owns, and zeroes it. */
void sdk_release(const sdk_type *type, void *value);

/** The functions of every type. `error` may be `NULL`. */
void sdk_value_init(const sdk_type *type, void *value);
sdk_status sdk_value_from_json(const sdk_type *type, const char *text, size_t length, void *out,
    sdk_error *error);
sdk_status sdk_value_to_json(const sdk_type *type, const void *value, sdk_string *out, sdk_error *error);

#endif
