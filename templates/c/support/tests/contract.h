#ifndef CONTRACT_H
#define CONTRACT_H

#include "sdk/base.h"

#include "../src/call.h"

/** A type with what decodes JSON text as it and encodes that again. */
typedef struct tested_type {
  /** The spec that declares it, and its name there. */
  const char *spec;
  const char *name;
  sdk_status (*again)(const char *text, size_t length, sdk_string *out, sdk_error *error);
} tested_type;

/** All types that have cases; the last one has no name. */
extern const tested_type tested_types[];

/** All commands; the last one is NULL. */
extern const sdk_command *const tested_commands[];

#endif
