#include <stdlib.h>
#include <string.h>

#include "type.h"

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool sdk_is_canonical_integer(const char *text, size_t length) {
  size_t start = length > 0 && text[0] == '-' ? 1 : 0;
  if (start == length) return false;
  for (size_t index = start; index < length; index++) {
    if (!is_digit(text[index])) return false;
  }
  return text[start] != '0' || (start == 0 && length == 1);
}

/** Whether the text has the shape: `0` is a digit, `x` a hexadecimal digit in lower case, all else itself. */
static bool has_shape(const char *text, size_t length, const char *shape) {
  if (length != strlen(shape)) return false;
  for (size_t index = 0; index < length; index++) {
    char c = text[index];
    bool fits = c == shape[index];
    if (shape[index] == '0') fits = is_digit(c);
    if (shape[index] == 'x') fits = is_digit(c) || (c >= 'a' && c <= 'f');
    if (!fits) return false;
  }
  return true;
}

static int number(const char *text, size_t length) {
  int value = 0;
  for (size_t index = 0; index < length; index++) value = value * 10 + (text[index] - '0');
  return value;
}

static int days_in(int year, int month) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool sdk_is_date(const char *text, size_t length) {
  if (!has_shape(text, length, "0000-00-00")) return false;
  int year = number(text, 4);
  int day = number(text + 8, 2);
  return year > 0 && day > 0 && day <= days_in(year, number(text + 5, 2));
}

bool sdk_is_datetime(const char *text, size_t length) {
  if (!has_shape(text, length, "0000-00-00T00:00:00.000Z")) return false;
  return sdk_is_date(text, 10) && number(text + 11, 2) < 24 && number(text + 14, 2) < 60 &&
      number(text + 17, 2) < 60;
}

bool sdk_is_uuid(const char *text, size_t length) {
  return has_shape(text, length, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
}

/** How many bytes a code point has by its first one; 0 for what is none. */
static size_t size_of(uint32_t first) {
  if (first < 0x80) return 1;
  if (first < 0xC0) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) return 3;
  return first < 0xF8 ? 4 : 0;
}

/** Reads one code point; false for what is not UTF-8, surrogates included. */
static bool next_code_point(const char *text, size_t length, size_t *at, uint32_t *out) {
  static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  uint32_t first = (unsigned char)text[*at];
  size_t size = size_of(first);
  if (size == 0 || size > length - *at) return false;
  uint32_t value = size == 1 ? first : first & (0x7FU >> size);
  for (size_t index = 1; index < size; index++) {
    uint32_t byte = (unsigned char)text[*at + index];
    if ((byte & 0xC0U) != 0x80U) return false;
    value = (value << 6U) | (byte & 0x3FU);
  }
  *at += size;
  *out = value;
  return value >= smallest[size] && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

bool sdk_is_utf8(const char *text, size_t length, size_t *count) {
  *count = 0;
  for (size_t at = 0; at < length; ++*count) {
    uint32_t value = 0;
    if (!next_code_point(text, length, &at, &value)) return false;
  }
  return true;
}

/** No blank, control character or backslash, which URL parsers repair each in their own way. */
static bool is_plain(const char *text, size_t length) {
  for (size_t at = 0; at < length;) {
    uint32_t c = 0;
    if (!next_code_point(text, length, &at, &c)) return false;
    bool blank = c <= 0x20 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
        c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
    if (blank || c == '\\' || (c >= 0x7F && c <= 0x9F)) return false;
  }
  return true;
}

/** One part of an IPv6 address: up to four hexadecimal digits; gives its length, or 0. */
static size_t hex_group(const char *text, size_t length) {
  size_t count = 0;
  while (count < length && (is_digit(text[count]) || (is_letter(text[count]) && (text[count] | 0x20) <= 'f'))) count++;
  return count <= 4 ? count : 0;
}

static bool is_ipv4(const char *text, size_t length) {
  int parts = 0;
  for (size_t at = 0; at < length; parts++) {
    size_t count = 0;
    while (at + count < length && is_digit(text[at + count])) count++;
    if (count == 0 || count > 3 || number(text + at, count) > 255 || (count > 1 && text[at] == '0')) return false;
    at += count;
    if (at < length && (text[at] != '.' || ++at == length)) return false;
  }
  return parts == 4;
}

static bool is_ipv6(const char *text, size_t length) {
  int groups = 0;
  bool gap = false;
  size_t at = 0;
  if (length >= 2 && text[0] == ':' && text[1] != ':') return false;
  while (at < length) {
    if (length - at >= 2 && text[at] == ':' && text[at + 1] == ':') {
      if (gap) return false;
      gap = true;
      at += 2;
      continue;
    }
    if (at > 0 && text[at] == ':' && text[at - 1] != ':' && ++at == length) return false;
    size_t count = hex_group(text + at, length - at);
    if (at + count < length && text[at + count] == '.') {
      groups += 2;
      return is_ipv4(text + at, length - at) && (gap ? groups < 8 : groups == 8);
    }
    if (count == 0) return false;
    groups++;
    at += count;
  }
  return gap ? groups < 8 : groups == 8;
}

static bool is_host(const char *text, size_t length, bool web) {
  if (length > 0 && text[0] == '[') {
    return length > 1 && text[length - 1] == ']' && is_ipv6(text + 1, length - 2);
  }
  const char *forbidden = web ? "<>^|%[]:@\"`{}" : "<>^|[]:@";
  for (size_t index = 0; index < length; index++) {
    if (text[index] != '\0' && strchr(forbidden, text[index]) != NULL) return false;
  }
  return length > 0 || !web;
}

static bool is_port(const char *text, size_t length) {
  int value = 0;
  for (size_t index = 0; index < length; index++) {
    if (!is_digit(text[index])) return false;
    value = value * 10 + (text[index] - '0');
    if (value > 65535) return false;
  }
  return true;
}

/** `user:password@host:port`, up to the path. Parsers of the web skip slashes before it. */
static bool is_authority(const char *text, size_t length, bool web) {
  size_t start = 0;
  while (web && start < length && text[start] == '/') start++;
  size_t end = start;
  while (end < length && strchr("/?#", text[end]) == NULL) end++;
  for (size_t index = start; index < end; index++) {
    if (text[index] == '@') start = index + 1;
  }
  size_t colon = end;
  for (size_t index = end; index > start && text[index - 1] != ']'; index--) {
    if (text[index - 1] != ':') continue;
    colon = index - 1;
    break;
  }
  bool port_fits = colon == end || is_port(text + colon + 1, end - colon - 1);
  return port_fits && is_host(text + start, colon - start, web);
}

static bool is_web(const char *scheme, size_t length) {
  static const char *const schemes[] = {"http", "https", "ws", "wss", "ftp"};
  for (size_t index = 0; index < sizeof schemes / sizeof *schemes; index++) {
    const char *name = schemes[index];
    size_t at = 0;
    while (at < length && name[at] != '\0' && (scheme[at] | 0x20) == name[at]) at++;
    if (at == length && name[at] == '\0') return true;
  }
  return false;
}

/** The rule of the other languages, apart from what only the URL parser of JavaScript knows about host names. */
bool sdk_is_url(const char *text, size_t length) {
  const char *colon = length == 0 ? NULL : memchr(text, ':', length);
  if (colon == NULL || !is_letter(text[0])) return false;
  size_t scheme = (size_t)(colon - text);
  for (size_t index = 0; index < scheme; index++) {
    char c = text[index];
    if (!is_letter(c) && !is_digit(c) && c != '+' && c != '.' && c != '-') return false;
  }
  const char *rest = colon + 1;
  size_t left = length - scheme - 1;
  if (left == 0 || !is_plain(rest, left)) return false;
  bool slashes = left >= 2 && rest[0] == '/' && rest[1] == '/';
  if (is_web(text, scheme)) return slashes && is_authority(rest + 2, left - 2, true);
  bool file = scheme == 4 && (text[0] | 0x20) == 'f' && (text[1] | 0x20) == 'i' && (text[2] | 0x20) == 'l' &&
      (text[3] | 0x20) == 'e';
  return file || !slashes || is_authority(rest + 2, left - 2, false);
}

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

sdk_status sdk_base64_encode(const sdk_bytes *bytes, sdk_string *out) {
  if (bytes->length > (SIZE_MAX - 4) / 4 * 3) return SDK_NO_MEMORY;
  size_t length = (bytes->length + 2) / 3 * 4;
  char *text = malloc(length + 1);
  if (text == NULL) return SDK_NO_MEMORY;
  size_t written = 0;
  for (size_t index = 0; index < bytes->length; index += 3) {
    size_t left = bytes->length - index;
    uint32_t a = bytes->data[index];
    uint32_t b = left > 1 ? bytes->data[index + 1] : 0;
    uint32_t c = left > 2 ? bytes->data[index + 2] : 0;
    text[written++] = digits[a >> 2U];
    text[written++] = digits[((a << 4U) | (b >> 4U)) & 63U];
    text[written++] = left > 1 ? digits[((b << 2U) | (c >> 6U)) & 63U] : '=';
    text[written++] = left > 2 ? digits[c & 63U] : '=';
  }
  text[written] = '\0';
  sdk_string_free(out);
  out->text = text;
  out->length = written;
  return SDK_OK;
}

sdk_status sdk_base64_decode(const char *text, size_t length, sdk_bytes *out) {
  if (length % 4 != 0) return SDK_REFUSED;
  size_t padding = 0;
  while (padding < 2 && padding < length && text[length - 1 - padding] == '=') padding++;
  uint8_t *data = malloc(length / 4 * 3 + 1);
  if (data == NULL) return SDK_NO_MEMORY;
  uint32_t pending = 0;
  unsigned bits = 0;
  size_t written = 0;
  for (size_t index = 0; index < length - padding; index++) {
    const char *found = text[index] == '\0' ? NULL : strchr(digits, text[index]);
    if (found == NULL) {
      sdk_wipe(data, written);
      free(data);
      return SDK_REFUSED;
    }
    pending = (pending << 6U) | (uint32_t)(found - digits);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    data[written++] = (uint8_t)(pending >> bits);
    pending &= (1U << bits) - 1U;
  }
  if (pending != 0) {
    sdk_wipe(data, written);
    free(data);
    return SDK_REFUSED;
  }
  sdk_bytes_free(out);
  out->data = data;
  out->length = written;
  return SDK_OK;
}
