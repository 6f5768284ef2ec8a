#include <stdlib.h>
#include <string.h>

#include "call.h"

/** Of the call that the thread is about; `NULL` outside of calls. */
static _Thread_local const sdk_call_context *current;

/** Makes the reply of a call that failed. Takes over `data`, which may be `NULL`. */
static sdk_status fail(const char *code, const char *message, json_t *data, sdk_reply *reply) {
  sdk_error unwanted;
  json_t *json = json_pack("{s:s, s:s, s:o*}", "code", code, "message", message, "data", data);
  if (json == NULL) return SDK_NO_MEMORY;
  reply->failed = true;
  sdk_status status = sdk_print(json, &reply->json, &unwanted);
  sdk_discard(json, true);
  return status;
}

static sdk_status fail_internally(sdk_reply *reply) {
  return fail("INTERNAL", "The command failed for an internal reason.", NULL, reply);
}

static sdk_status fail_validation(sdk_status status, const sdk_error *error, sdk_reply *reply) {
  if (status == SDK_NO_MEMORY) return status;
  if (status != SDK_REFUSED) return fail("VALIDATION_FAILED", error->message, NULL, reply);
  json_t *data = json_pack("{s:s, s:s}", "field", error->path, "rule", error->rule);
  return data == NULL ? SDK_NO_MEMORY : fail("VALIDATION_FAILED", error->message, data, reply);
}

/** The reply of a command that answered with an error. What it did not declare stays inside. */
static sdk_status fail_as(const sdk_command *command, const void *failure, sdk_reply *reply) {
  sdk_failure known;
  memcpy(&known, failure, sizeof known);
  if (known.is < 0 || (size_t)known.is >= command->error_count) return fail_internally(reply);
  const sdk_declared_error *declared = &command->errors[known.is];
  const char *message = known.message.text == NULL ? declared->description.text : known.message.text;
  json_t *data = NULL;
  if (declared->data != NULL) {
    sdk_error unwanted;
    const void *place = (const char *)failure + declared->offset;
    sdk_status status = sdk_encode(declared->data, place, NULL, NULL, &data, &unwanted);
    if (status == SDK_NO_MEMORY) return status;
    if (status != SDK_OK) return fail_internally(reply);
  }
  return fail(declared->code.text, message, data, reply);
}

static sdk_status answer(const sdk_served *served, void *context, const void *params, void *result,
    void *failure, sdk_reply *reply) {
  sdk_error error;
  switch (served->run(context, params, result, failure)) {
    case SDK_OK: {
      sdk_status status = sdk_value_to_json(served->command->result, result, &reply->json, &error);
      if (status == SDK_OK || status == SDK_NO_MEMORY) return status;
      return fail("INVALID_RESULT", "The result of the command breaks its contract.", NULL, reply);
    }
    case SDK_FAILED:
      return fail_as(served->command, failure, reply);
    case SDK_NOT_IMPLEMENTED:
      return fail("NOT_IMPLEMENTED", "The command is not implemented.", NULL, reply);
    case SDK_NO_MEMORY:
      return SDK_NO_MEMORY;
    default:
      return fail_internally(reply);
  }
}

static sdk_status serve(const sdk_served *served, void *context, const char *text, size_t length,
    sdk_reply *reply) {
  const sdk_command *command = served->command;
  sdk_error error;
  const sdk_failure none = {.is = -1};
  void *params = calloc(1, command->params->size);
  void *result = calloc(1, command->result->size);
  void *failure = calloc(1, command->failure_size);
  sdk_status status = SDK_NO_MEMORY;
  if (params != NULL && result != NULL && failure != NULL) {
    memcpy(failure, &none, sizeof none);
    status = sdk_value_from_json(command->params, text, length, params, &error);
    if (status == SDK_OK) {
      status = answer(served, context, params, result, failure, reply);
    } else {
      status = fail_validation(status, &error, reply);
    }
    sdk_release(command->params, params);
    sdk_release(command->result, result);
    sdk_release_failure(command, failure);
  }
  free(params);
  free(result);
  free(failure);
  return status;
}

const sdk_call_context *sdk_current_context(void) {
  static const sdk_call_context empty = {0};
  return current == NULL ? &empty : current;
}

sdk_status sdk_serve(const sdk_served *commands, size_t count, void *context,
    const sdk_call_context *call, const char *name, const char *params, size_t length, sdk_reply *reply) {
  memset(reply, 0, sizeof *reply);
  for (size_t index = 0; index < count; index++) {
    if (strcmp(commands[index].command->name.text, name) != 0) continue;
    const sdk_call_context *outer = current;
    if (call != NULL) current = call;
    sdk_status status = serve(&commands[index], context, params, length, reply);
    current = outer;
    if (status != SDK_OK) sdk_reply_free(reply);
    return status;
  }
  return fail("UNKNOWN_COMMAND", "No command of this name is served.", NULL, reply);
}
