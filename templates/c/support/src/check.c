#include <math.h>
#include <stdio.h>
#include <string.h>

#include "type.h"

/** From here on a double rounds to an infinite float. */
static const double float_end = 3.4028235677973366e+38;

static sdk_status check_length(size_t length, const sdk_limits *limits, const sdk_path *at,
    sdk_error *error) {
  if (limits != NULL && limits->min_length != NULL && length < *limits->min_length) {
    return sdk_refuse(at, "minLength", "Expected a longer text.", error);
  }
  if (limits != NULL && limits->max_length != NULL && length > *limits->max_length) {
    return sdk_refuse(at, "maxLength", "Expected a shorter text.", error);
  }
  return SDK_OK;
}

static bool has_format(sdk_kind kind, const char *text, size_t length) {
  switch (kind) {
    case SDK_DATETIME:
      return sdk_is_datetime(text, length);
    case SDK_DATE:
      return sdk_is_date(text, length);
    case SDK_UUID:
      return sdk_is_uuid(text, length);
    case SDK_URL:
      return sdk_is_url(text, length);
    default:
      return true;
  }
}

sdk_status sdk_check_text(sdk_kind kind, const char *text, size_t length, const sdk_limits *limits,
    const sdk_path *at, sdk_error *error) {
  size_t count = 0;
  if (!sdk_is_utf8(text, length, &count)) {
    return sdk_refuse(at, "surrogate", "Expected well-formed UTF-8.", error);
  }
  if (!has_format(kind, text, length)) {
    return sdk_refuse(at, "format", "Expected the canonical text of the format.", error);
  }
  sdk_status status = check_length(count, limits, at, error);
  if (status != SDK_OK || limits == NULL || limits->pattern == NULL) return status;
  status = sdk_match(limits->pattern, text, length);
  if (status != SDK_REFUSED) return status;
  return sdk_refuse(at, "pattern", "Expected text that matches the pattern.", error);
}

sdk_status sdk_check_bytes(size_t length, const sdk_limits *limits, const sdk_path *at, sdk_error *error) {
  return check_length(length, limits, at, error);
}

sdk_status sdk_check_items(size_t count, const sdk_limits *limits, const sdk_path *at, sdk_error *error) {
  if (limits != NULL && limits->min_items != NULL && count < *limits->min_items) {
    return sdk_refuse(at, "minItems", "Expected more items.", error);
  }
  if (limits != NULL && limits->max_items != NULL && count > *limits->max_items) {
    return sdk_refuse(at, "maxItems", "Expected fewer items.", error);
  }
  return SDK_OK;
}

sdk_status sdk_check_signed(int64_t value, const sdk_limits *limits, const sdk_path *at, sdk_error *error) {
  if (limits != NULL && limits->min != NULL && value < *limits->min) {
    return sdk_refuse(at, "min", "Expected a larger number.", error);
  }
  if (limits != NULL && limits->max != NULL && value > *limits->max) {
    return sdk_refuse(at, "max", "Expected a smaller number.", error);
  }
  return SDK_OK;
}

sdk_status sdk_check_unsigned(uint64_t value, const sdk_limits *limits, const sdk_path *at,
    sdk_error *error) {
  if (limits != NULL && limits->min_unsigned != NULL && value < *limits->min_unsigned) {
    return sdk_refuse(at, "min", "Expected a larger number.", error);
  }
  if (limits != NULL && limits->max_unsigned != NULL && value > *limits->max_unsigned) {
    return sdk_refuse(at, "max", "Expected a smaller number.", error);
  }
  return SDK_OK;
}

static bool is_in_range(sdk_kind kind, double value) {
  switch (kind) {
    case SDK_INT8:
      return value >= INT8_MIN && value <= INT8_MAX;
    case SDK_INT16:
      return value >= INT16_MIN && value <= INT16_MAX;
    case SDK_INT32:
      return value >= INT32_MIN && value <= INT32_MAX;
    case SDK_UINT8:
      return value >= 0 && value <= UINT8_MAX;
    case SDK_UINT16:
      return value >= 0 && value <= UINT16_MAX;
    case SDK_UINT32:
      return value >= 0 && value <= UINT32_MAX;
    default:
      return value >= -9007199254740991.0 && value <= 9007199254740991.0;
  }
}

static sdk_status check_float(sdk_kind kind, double value, const sdk_limits *limits, const sdk_path *at,
    sdk_error *error) {
  if (kind == SDK_FLOAT32) {
    if (fabs(value) >= float_end) return sdk_refuse(at, "range", "Expected a number of the type float32.", error);
    value = (double)(float)value;
  }
  if (limits != NULL && limits->min_float != NULL && value < *limits->min_float) {
    return sdk_refuse(at, "min", "Expected a larger number.", error);
  }
  if (limits != NULL && limits->max_float != NULL && value > *limits->max_float) {
    return sdk_refuse(at, "max", "Expected a smaller number.", error);
  }
  return SDK_OK;
}

sdk_status sdk_check_number(sdk_kind kind, double value, const sdk_limits *limits, const sdk_path *at,
    sdk_error *error) {
  if (!isfinite(value)) return sdk_refuse(at, "finite", "Expected a finite number.", error);
  if (kind == SDK_FLOAT32 || kind == SDK_FLOAT64) return check_float(kind, value, limits, at, error);
  if (floor(value) < value) return sdk_refuse(at, "integer", "Expected an integer, found a fraction.", error);
  if (!is_in_range(kind, value)) return sdk_refuse(at, "range", "Expected an integer that the type holds.", error);
  return SDK_OK;
}

/** An integer key as a number. No integer that is a key has more than 17 characters. */
static sdk_status check_integer_key(sdk_kind kind, const char *text, size_t length, const sdk_path *at,
    sdk_error *error) {
  if (!sdk_is_canonical_integer(text, length)) {
    return sdk_refuse(at, "format", "Expected a key in canonical decimal digits.", error);
  }
  double value = 0;
  for (size_t index = text[0] == '-' ? 1 : 0; index < length && index < 20; index++) {
    value = value * 10 + (text[index] - '0');
  }
  return sdk_check_number(kind, text[0] == '-' ? -value : value, NULL, at, error);
}

sdk_status sdk_check_key(const sdk_type *key, const char *text, size_t length, const sdk_path *at,
    sdk_error *error) {
  size_t count = 0;
  if (!sdk_is_utf8(text, length, &count)) {
    return sdk_refuse(at, "surrogate", "Expected well-formed UTF-8.", error);
  }
  if (key == NULL) return SDK_OK;
  switch (key->kind) {
    case SDK_ENUM:
      if (sdk_index_of(key, text, length) >= 0) return SDK_OK;
      return sdk_refuse(at, "enum", "Expected one of the declared keys.", error);
    case SDK_INT8:
    case SDK_INT16:
    case SDK_INT32:
    case SDK_INT53:
    case SDK_UINT8:
    case SDK_UINT16:
    case SDK_UINT32:
      return check_integer_key(key->kind, text, length, at, error);
    default:
      return sdk_check_text(key->kind, text, length, NULL, at, error);
  }
}
