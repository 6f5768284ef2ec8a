#include "call.h"

#include <stdio.h>
#include <string.h>

static const sdk_declared_error *error_of(const sdk_command *command, int index) {
  return index >= 0 && (size_t)index < command->error_count ? &command->errors[index] : NULL;
}

void sdk_release_failure(const sdk_command *command, void *failure) {
  sdk_failure known;
  memcpy(&known, failure, sizeof known);
  const sdk_declared_error *declared = error_of(command, known.is);
  if (declared != NULL && declared->data != NULL) sdk_release(declared->data, (char *)failure + declared->offset);
  sdk_string_free(&known.code);
  sdk_string_wipe(&known.message);
  sdk_string_wipe(&known.data);
  memset(failure, 0, command->failure_size);
  known.is = -1;
  memcpy(failure, &known, sizeof known);
}

static sdk_status take_text(json_t *json, sdk_string *out) {
  return sdk_string_set(out, json_string_value(json), json_string_length(json));
}

/** Decodes the data of a declared error. What does not fit is kept as it came, under no declared error. */
static sdk_status take_data(const sdk_command *command, json_t *code, json_t *data, void *failure,
    sdk_failure *out, sdk_error *error) {
  for (size_t index = 0; index < command->error_count; index++) {
    const sdk_declared_error *declared = &command->errors[index];
    bool same = declared->code.length == json_string_length(code) &&
        memcmp(declared->code.text, json_string_value(code), declared->code.length) == 0;
    if (!same) continue;
    if (declared->data == NULL) {
      out->is = (int)index;
      return SDK_OK;
    }
    void *place = (char *)failure + declared->offset;
    sdk_status status =
        data == NULL ? SDK_REFUSED : sdk_decode(declared->data, data, place, NULL, NULL, NULL, error);
    if (status == SDK_OK) {
      out->is = (int)index;
      return SDK_OK;
    }
    sdk_release(declared->data, place);
    memset(error, 0, sizeof *error);
    if (status != SDK_REFUSED) return status;
  }
  return data == NULL ? SDK_OK : sdk_print(data, &out->data, error);
}

sdk_status sdk_take_failure(const sdk_command *command, const sdk_reply *reply, void *failure,
    sdk_error *error) {
  json_t *json = NULL;
  sdk_failure known = {.is = -1};
  sdk_status status = sdk_parse(reply->json.text, reply->json.length, &json, error);
  json_t *code = json_object_get(json, "code");
  json_t *message = json_object_get(json, "message");
  if (status == SDK_OK && !(json_is_string(code) && json_is_string(message))) {
    status = sdk_refuse(NULL, "type", "Expected an error with a code and a message.", error);
  }
  if (status == SDK_OK) status = take_data(command, code, json_object_get(json, "data"), failure, &known, error);
  if (status == SDK_OK) status = take_text(code, &known.code);
  if (status == SDK_OK) status = take_text(message, &known.message);
  memcpy(failure, &known, sizeof known);
  sdk_discard(json, true);
  if (status == SDK_OK) return SDK_FAILED;
  sdk_release_failure(command, failure);
  return status;
}

sdk_status sdk_perform(const sdk_command *command, const sdk_transport *transport, const void *params,
    void *result, void *failure, sdk_error *error) {
  sdk_error unwanted;
  sdk_error *why = error == NULL ? &unwanted : error;
  const sdk_failure none = {.is = -1};
  memset(result, 0, command->result->size);
  memset(failure, 0, command->failure_size);
  memcpy(failure, &none, sizeof none);
  sdk_string text = {0};
  sdk_reply reply = {0};
  sdk_status status = sdk_value_to_json(command->params, params, &text, why);
  if (status == SDK_OK) {
    status = transport->call(transport->context, command->name.text, text.text, text.length, &reply, why);
  }
  if (status == SDK_OK && reply.failed) {
    status = sdk_take_failure(command, &reply, failure, why);
  } else if (status == SDK_OK) {
    status = sdk_value_from_json(command->result, reply.json.text, reply.json.length, result, why);
  }
  sdk_string_wipe(&text);
  sdk_reply_free(&reply);
  return status;
}
