/**
 * @file
 * Checks types against a file of wire values that each must take, with what becomes of them, or refuse.
 */
#include "contract.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../src/type.h"

static int failures = 0;
static int checks = 0;

static void expect(bool held, const char *type, const char *what, const char *detail) {
  checks++;
  if (held) return;
  failures++;
  fprintf(stderr, "%s: %s: %s\n", type, what, detail);
}

static const tested_type *find(const char *spec, const char *name) {
  for (const tested_type *type = tested_types; type->name != NULL; type++) {
    if (strcmp(type->spec, spec) == 0 && strcmp(type->name, name) == 0) return type;
  }
  return NULL;
}

static const sdk_command *command_of(const char *spec) {
  for (size_t index = 0; tested_commands[index] != NULL; index++) {
    if (strcmp(tested_commands[index]->name.text, spec) == 0) return tested_commands[index];
  }
  return NULL;
}

static char *text_of(const json_t *json) {
  char *text = json_dumps(json, JSON_COMPACT | JSON_ENCODE_ANY);
  if (text == NULL) abort();
  return text;
}

/** The holder of what lies at a pointer; `last` is the key of that, which the caller frees. */
static json_t *holder_of(json_t *whole, const char *pointer, char **last) {
  json_t *holder = whole;
  for (;;) {
    size_t length = strcspn(++pointer, "/");
    char *key = malloc(length + 1);
    if (key == NULL) abort();
    size_t used = 0;
    for (size_t index = 0; index < length; index++) {
      char letter = pointer[index];
      if (letter == '~' && pointer[++index] == '1') letter = '/';
      key[used++] = letter;
    }
    key[used] = '\0';
    pointer += length;
    if (*pointer == '\0') {
      *last = key;
      return holder;
    }
    bool is_list = json_is_array(holder);
    holder = is_list ? json_array_get(holder, strtoul(key, NULL, 10)) : json_object_get(holder, key);
    free(key);
  }
}

/** Puts a value at a pointer, or takes away what is there when there is none to put. */
static void put(json_t **whole, const char *pointer, json_t *value) {
  if (*pointer == '\0') {
    json_decref(*whole);
    *whole = json_deep_copy(value);
    return;
  }
  char *key = NULL;
  json_t *holder = holder_of(*whole, pointer, &key);
  int done = 0;
  if (value == NULL) {
    done = json_object_del(holder, key);
  } else if (json_is_array(holder)) {
    done = json_array_set(holder, strtoul(key, NULL, 10), value);
  } else {
    done = json_object_set(holder, key, value);
  }
  if (done != 0) abort();
  free(key);
}

/** A text, or a list of one item, so many times. */
static json_t *repeated(const json_t *repetition) {
  size_t times = (size_t)json_number_value(json_object_get(repetition, "times"));
  const json_t *text = json_object_get(repetition, "text");
  if (text == NULL) {
    json_t *list = json_array();
    for (size_t index = 0; index < times; index++) json_array_append(list, json_object_get(repetition, "item"));
    return list;
  }
  size_t length = json_string_length(text);
  char *copies = malloc((length * times) + 1);
  if (copies == NULL) abort();
  for (size_t index = 0; index < times; index++) memcpy(copies + (index * length), json_string_value(text), length);
  json_t *made = json_stringn(copies, length * times);
  free(copies);
  return made;
}

/** Whether all changes are of members of the whole: a copy may then share what lies in them. */
static bool is_flat(const json_t *changes) {
  const char *const kinds[] = {"set", "repeat"};
  const char *pointer;
  json_t *member;
  for (size_t kind = 0; kind < 2; kind++) {
    json_object_foreach(json_object_get(changes, kinds[kind]), pointer, member) {
      if (strrchr(pointer, '/') != pointer) return false;
    }
  }
  size_t index;
  json_array_foreach(json_object_get(changes, "remove"), index, member) {
    if (strrchr(json_string_value(member), '/') != json_string_value(member)) return false;
  }
  return true;
}

/** A copy of a value with the changes of a case. */
static json_t *changed(json_t *value, const json_t *changes) {
  json_t *whole = is_flat(changes) ? json_copy(value) : json_deep_copy(value);
  const char *pointer;
  json_t *member;
  json_object_foreach(json_object_get(changes, "set"), pointer, member) {
    put(&whole, pointer, member);
  }
  json_object_foreach(json_object_get(changes, "repeat"), pointer, member) {
    json_t *made = repeated(member);
    put(&whole, pointer, made);
    json_decref(made);
  }
  size_t index;
  json_array_foreach(json_object_get(changes, "remove"), index, member) {
    put(&whole, json_string_value(member), NULL);
  }
  return whole;
}

/** The whole value of a case, which may start from an accepted value before it. */
static json_t *wire_of(const json_t *test, const json_t *accepted) {
  json_t *wire = json_object_get(test, "wire");
  if (wire != NULL) return json_incref(wire);
  size_t from = (size_t)json_number_value(json_object_get(test, "from"));
  return changed(json_array_get(accepted, from), test);
}

static void check_accepted(const tested_type *type, json_t *value, const json_t *test) {
  const json_t *changes = json_object_get(test, "encoded");
  json_t *expected = changes == NULL ? json_incref(value) : changed(value, changes);
  char *wire = text_of(value);
  char *wanted = text_of(expected);
  sdk_string again = {0};
  sdk_error error;
  sdk_status status = type->again(wire, strlen(wire), &again, &error);
  expect(status == SDK_OK, type->name, "refuses a valid value", error.message);
  if (status == SDK_OK) {
    json_t *found = NULL;
    if (sdk_parse(again.text, again.length, &found, &error) == SDK_NO_MEMORY) abort();
    expect(json_equal(found, expected) == 1, type->name, "encodes another value", wanted);
    json_decref(found);
  }
  sdk_string_free(&again);
  json_decref(expected);
  free(wire);
  free(wanted);
}

static void check_refused(const tested_type *type, json_t *value, const json_t *test) {
  char *wire = text_of(value);
  /* Where there is none, the language may tell as much of the way as it wants. */
  const char *path = json_string_value(json_object_get(test, "path"));
  const char *rule = json_string_value(json_object_get(test, "rule"));
  sdk_string again = {0};
  sdk_error error;
  sdk_status status = type->again(wire, strlen(wire), &again, &error);
  expect(status == SDK_REFUSED, type->name, "takes an invalid value", wire);
  expect(path == NULL || strcmp(error.path, path) == 0, type->name, error.path, path == NULL ? "" : path);
  expect(strcmp(error.rule, rule) == 0, type->name, error.rule, rule);
  sdk_string_free(&again);
  free(wire);
}

/** Whether the data of a failure is what came, when it is written again. */
static bool has_data(const sdk_declared_error *declared, const char *place, const json_t *expected) {
  if (declared->data == NULL || expected == NULL) return declared->data == NULL && expected == NULL;
  sdk_string text = {0};
  sdk_error error;
  json_t *found = NULL;
  if (sdk_value_to_json(declared->data, place + declared->offset, &text, &error) == SDK_OK) {
    (void)sdk_parse(text.text, text.length, &found, &error);
  }
  bool same = found != NULL && json_equal(found, expected) == 1;
  json_decref(found);
  sdk_string_free(&text);
  return same;
}

/** An error that comes over the wire is the one that the command declares, with its data. */
static void check_error(const sdk_command *command, const json_t *test) {
  const char *code = json_string_value(json_object_get(test, "code"));
  json_t *sent = json_copy((json_t *)test);
  char *failure = calloc(1, command->failure_size);
  if (failure == NULL || json_object_set_new(sent, "message", json_string("")) != 0) abort();
  char *text = text_of(sent);
  sdk_reply reply = {.failed = true};
  reply.json.text = text;
  reply.json.length = strlen(text);
  sdk_error error;
  expect(sdk_take_failure(command, &reply, failure, &error) == SDK_FAILED, code, "cannot be read", error.message);
  sdk_failure known;
  memcpy(&known, failure, sizeof known);
  const sdk_declared_error *declared = known.is < 0 ? NULL : &command->errors[known.is];
  bool same = declared != NULL && strcmp(declared->code.text, code) == 0;
  expect(same, command->name.text, "does not declare", code);
  if (same) expect(has_data(declared, failure, json_object_get(test, "data")), code, "has other data", text);
  sdk_release_failure(command, failure);
  free(failure);
  free(text);
  json_decref(sent);
}

static char *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) return NULL;
  long size = ftell(file);
  rewind(file);
  char *text = size < 0 ? NULL : malloc((size_t)size + 1);
  if (text != NULL) {
    *length = fread(text, 1, (size_t)size, file);
    text[*length] = '\0';
  }
  return fclose(file) == 0 ? text : NULL;
}

static void check_type(const tested_type *type, const json_t *cases) {
  const json_t *tests = json_object_get(cases, "accepted");
  json_t *accepted = json_array();
  size_t index;
  json_t *test;
  json_array_foreach(tests, index, test) {
    json_t *value = wire_of(test, accepted);
    check_accepted(type, value, test);
    json_array_append_new(accepted, value);
  }
  json_array_foreach(json_object_get(cases, "refused"), index, test) {
    json_t *value = wire_of(test, accepted);
    check_refused(type, value, test);
    json_decref(value);
  }
  json_decref(accepted);
}

/** FNV-1a of 32 bits over the text without white space. */
static uint32_t checksum(const char *text, const char *end) {
  uint32_t hash = 0x811c9dc5U;
  for (; text < end; text++) {
    unsigned char byte = (unsigned char)*text;
    if (byte != ' ' && (byte < 0x09 || byte > 0x0d)) hash = (hash ^ byte) * 0x01000193U;
  }
  return hash;
}

/** What is wrong with a file of cases; NULL when it is as archc wrote it. */
static const char *problem_of(const json_t *file, const char *text, size_t length) {
  if (!json_is_object(file)) return "is no file of contract cases";
  if (json_number_value(json_object_get(file, "format")) != 1) {
    return "has another format than 1, which this version of archc reads";
  }
  const char *key = strstr(text, "\"checksum\"");
  const char *comma = key == NULL ? NULL : strchr(key, ',');
  const char *told = json_string_value(json_object_get(file, "checksum"));
  char made[9] = "";
  if (comma != NULL) (void)snprintf(made, sizeof made, "%08" PRIx32, checksum(comma + 1, text + length));
  return told == NULL || strcmp(made, told) != 0 ? "was edited by hand" : NULL;
}

int main(int count, char **arguments) {
  if (count != 2) return EXIT_FAILURE;
  size_t length = 0;
  char *text = read_file(arguments[1], &length);
  json_t *file = NULL;
  sdk_error error = {0};
  sdk_status status = text == NULL ? SDK_NOT_JSON : sdk_parse(text, length, &file, &error);
  const char *problem = status == SDK_OK ? problem_of(file, text, length) : "cannot be read";
  free(text);
  if (problem != NULL) {
    fprintf(stderr, "%s %s: it is made from a spec, and `archc generate` makes it anew.\n", arguments[1], problem);
    json_decref(file);
    return EXIT_FAILURE;
  }
  const char *spec = json_string_value(json_object_get(file, "spec"));
  size_t index;
  json_t *cases;
  json_array_foreach(json_object_get(file, "types"), index, cases) {
    const char *name = json_string_value(json_object_get(cases, "name"));
    const tested_type *type = find(spec, name);
    expect(type != NULL, name, "has cases", "but is not known");
    if (type != NULL) check_type(type, cases);
  }
  const sdk_command *command = command_of(spec);
  json_array_foreach(json_object_get(file, "errors"), index, cases) {
    expect(command != NULL, spec, "has errors", "but is no command");
    if (command != NULL) check_error(command, cases);
  }
  json_decref(file);
  printf("%d checks, %d failed\n", checks, failures);
  return failures == 0 && checks > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
