#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "type.h"

/** Lists and objects nested deeper than this are refused. */
enum { DEEPEST = 128 };

/** Keys longer than this are cut in paths. */
enum { LONGEST_KEY = 100 };

sdk_path sdk_path_key(const sdk_path *parent, const char *key, size_t length) {
  return (sdk_path){
      .parent = parent,
      .key = key == NULL ? "" : key,
      .key_length = length,
      .depth = (parent == NULL ? 0 : parent->depth) + 1,
      .hides = parent != NULL && parent->hides,
  };
}

sdk_path sdk_path_text(const sdk_path *parent, const char *key, size_t length) {
  sdk_path path = sdk_path_key(parent, key, length);
  path.secret = path.hides;
  return path;
}

sdk_path sdk_path_index(const sdk_path *parent, size_t index) {
  return (sdk_path){
      .parent = parent,
      .index = index,
      .depth = (parent == NULL ? 0 : parent->depth) + 1,
      .hides = parent != NULL && parent->hides,
  };
}

/** Text that grows in memory of a fixed size, and stops where that ends. */
typedef struct writer {
  char *text;
  size_t size;
  size_t used;
} writer;

static void write_text(writer *to, const char *text, size_t length) {
  size_t room = to->size - 1 - to->used;
  size_t count = length < room ? length : room;
  /* A code point stays whole. */
  while (count > 0 && count < length && ((unsigned char)text[count] & 0xC0U) == 0x80U) count--;
  memcpy(to->text + to->used, text, count);
  to->used += count;
  to->text[to->used] = '\0';
}

static bool is_identifier(const char *key, size_t length) {
  for (size_t index = 0; index < length; index++) {
    char c = key[index];
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    if (!letter && !(index > 0 && c >= '0' && c <= '9')) return false;
  }
  return length > 0;
}

/** The bytes of the key that are shown: up to 100 units of UTF-16. */
static size_t shown_length(const char *key, size_t length) {
  size_t units = 0;
  for (size_t index = 0; index < length; index++) {
    unsigned char byte = (unsigned char)key[index];
    if ((byte & 0xC0U) == 0x80U) continue;
    units += byte >= 0xF0U ? 2 : 1;
    if (units > LONGEST_KEY) return index;
  }
  return length;
}

/** A key as JSON writes it. */
static void write_quoted(writer *to, const char *key, size_t length, bool cut) {
  static const char named[] = "\b\t\n\f\r\"\\";
  static const char letters[] = "btnfr\"\\";
  write_text(to, "[\"", 2);
  for (size_t index = 0; index < length; index++) {
    unsigned char byte = (unsigned char)key[index];
    const char *found = byte == 0 ? NULL : strchr(named, byte);
    if (found != NULL) {
      char escape[2] = {'\\', letters[found - named]};
      write_text(to, escape, sizeof escape);
    } else if (byte < 0x20) {
      char escape[8];
      snprintf(escape, sizeof escape, "\\u%04x", (unsigned)byte);
      write_text(to, escape, 6);
    } else {
      size_t end = index + 1;
      while (end < length && ((unsigned char)key[end] & 0xC0U) == 0x80U) end++;
      write_text(to, &key[index], end - index);
      index = end - 1;
    }
  }
  if (cut) write_text(to, "\xE2\x80\xA6", 3);
  write_text(to, "\"]", 2);
}

static void write_path(writer *to, const sdk_path *at) {
  if (at == NULL) return;
  write_path(to, at->parent);
  if (at->key == NULL) {
    char index[32];
    int length = snprintf(index, sizeof index, "[%zu]", at->index);
    write_text(to, index, (size_t)length);
    return;
  }
  if (at->secret) {
    write_text(to, "[*]", 3);
    return;
  }
  size_t shown = shown_length(at->key, at->key_length);
  bool cut = shown < at->key_length;
  if (cut || !is_identifier(at->key, at->key_length)) {
    write_quoted(to, at->key, shown, cut);
    return;
  }
  if (to->used > 0) write_text(to, ".", 1);
  write_text(to, at->key, at->key_length);
}

sdk_status sdk_refuse(const sdk_path *at, const char *rule, const char *message, sdk_error *error) {
  writer path = {.text = error->path, .size = sizeof error->path};
  error->path[0] = '\0';
  write_path(&path, at);
  snprintf(error->rule, sizeof error->rule, "%s", rule);
  snprintf(error->message, sizeof error->message, "%s", message);
  return SDK_REFUSED;
}

sdk_status sdk_enter(const sdk_path *at, sdk_error *error) {
  if (at == NULL || at->depth < DEEPEST) return SDK_OK;
  return sdk_refuse(at, "depth", "Nested deeper than 128 levels.", error);
}

sdk_status sdk_check_depth(json_t *json, const sdk_path *at, sdk_error *error) {
  if (!json_is_array(json) && !json_is_object(json)) return SDK_OK;
  sdk_status status = sdk_enter(at, error);
  size_t count = json_is_array(json) ? json_array_size(json) : 0;
  for (size_t index = 0; status == SDK_OK && index < count; index++) {
    sdk_path below = sdk_path_index(at, index);
    status = sdk_check_depth(json_array_get(json, index), &below, error);
  }
  if (!json_is_object(json)) return status;
  for (void *entry = json_object_iter(json); status == SDK_OK && entry != NULL;
       entry = json_object_iter_next(json, entry)) {
    sdk_path below = sdk_path_text(at, json_object_iter_key(entry), json_object_iter_key_len(entry));
    status = sdk_check_depth(json_object_iter_value(entry), &below, error);
  }
  return status;
}

sdk_status sdk_print(const json_t *json, sdk_string *out, sdk_error *error) {
  const size_t flags = JSON_COMPACT | JSON_ENCODE_ANY;
  size_t length = json_dumpb(json, NULL, 0, flags);
  if (length == 0) {
    snprintf(error->message, sizeof error->message, "Out of memory.");
    return SDK_NO_MEMORY;
  }
  char *text = malloc(length + 1);
  if (text == NULL) return SDK_NO_MEMORY;
  if (json_dumpb(json, text, length, flags) != length) {
    sdk_wipe(text, length);
    free(text);
    return SDK_NO_MEMORY;
  }
  text[length] = '\0';
  out->text = text;
  out->length = length;
  return SDK_OK;
}
