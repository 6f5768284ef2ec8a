/**
 * @file
 * Commands as tables, for the functions that call and serve them.
 */
#ifndef SDK_CALL_H
#define SDK_CALL_H

#include "type.h"

/** How the failure of every command begins; the data of a declared error follows. */
typedef struct sdk_failure {
  /** Index of the declared error, or -1 for any other. */
  int is;
  sdk_string code;
  sdk_string message;
  sdk_json data;
} sdk_failure;

/** An error that a command declares. */
typedef struct sdk_declared_error {
  sdk_name code;
  sdk_name description;
  /** Of its data; `NULL` when it has none. */
  const sdk_type *data;
  /** Where the data lies in the failure. */
  size_t offset;
} sdk_declared_error;

typedef struct sdk_command {
  sdk_name name;
  const sdk_type *params;
  const sdk_type *result;
  const sdk_declared_error *errors;
  size_t error_count;
  /** Of the failure, in bytes. */
  size_t failure_size;
} sdk_command;

/** A command and what runs it. */
typedef struct sdk_served {
  const sdk_command *command;
  sdk_status (*run)(void *context, const void *params, void *result, void *failure);
} sdk_served;

sdk_status sdk_perform(const sdk_command *command, const sdk_transport *transport, const void *params,
    void *result, void *failure, sdk_error *error);

/**
 * Runs one call, whatever it asks for; anything but SDK_OK means that there was no memory for a reply. Without `call`
 * its context is that of the call which the thread is about.
 */
SDK_API sdk_status sdk_serve(const sdk_served *commands, size_t count, void *context,
    const sdk_call_context *call, const char *name, const char *params, size_t length, sdk_reply *reply);

/** Reads the error of a reply: SDK_FAILED with the failure, or what else went wrong and an empty failure. */
sdk_status sdk_take_failure(const sdk_command *command, const sdk_reply *reply, void *failure,
    sdk_error *error);

void sdk_release_failure(const sdk_command *command, void *failure);

#endif
