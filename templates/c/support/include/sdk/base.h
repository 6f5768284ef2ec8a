/**
 * @file
 * What every command of this package shares: texts, bytes, JSON, errors, and how a command is called or served.
 *
 * Ownership: a value owns everything it points to, and all of it comes from malloc(). `X_init` makes an empty value,
 * `X_from_json` an owned one, `X_free` gives back what a value owns and leaves it empty. Whoever fills in a value
 * by hand allocates with malloc(), or with sdk_string_set() and sdk_bytes_set(). A function that fails leaves
 * its output empty: there is nothing to free.
 */
#ifndef SDK_BASE_H
#define SDK_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** What a shared library of this package lets others see. */
#if defined(__GNUC__)
#define SDK_API __attribute__((visibility("default")))
#else
#define SDK_API
#endif

/** Warns who uses what a spec calls deprecated, with the text of the spec. Define it before to have other warnings, or none. */
#ifndef SDK_DEPRECATED
#if defined(__GNUC__)
#define SDK_DEPRECATED(text) __attribute__((deprecated(text)))
#elif defined(__cplusplus) && __cplusplus >= 201703L
#define SDK_DEPRECATED(text) [[deprecated(text)]]
#else
#define SDK_DEPRECATED(text)
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** How a call ended. */
typedef enum sdk_status {
  SDK_OK,
  /** The text is no JSON or has a key twice; jansson may also say so where it ran out of memory. */
  SDK_NOT_JSON,
  /** The value breaks its contract: sdk_error says where, and which rule. */
  SDK_REFUSED,
  /** malloc() gave nothing. */
  SDK_NO_MEMORY,
  /** The command answered with an error: the failure says which. */
  SDK_FAILED,
  /** The command is still a stub. */
  SDK_NOT_IMPLEMENTED,
  /** The transport did not get an answer. */
  SDK_NO_ANSWER
} sdk_status;

/**
 * Why a call did not end well. It owns nothing and needs no free. A message never quotes the value, which may be a
 * secret; the path holds the keys of maps, and `[*]` for those below a sensitive field.
 */
typedef struct sdk_error {
  /** The name of the rule, such as "minLength"; empty when no rule was broken. */
  char rule[16];
  /** Where the value lies, such as `rules[0].pattern`; empty for the root. Cut where it is longer. */
  char path[1024];
  /** One sentence for people. */
  char message[256];
} sdk_error;

/** UTF-8 text with its length in bytes: a NUL may be in it. What this package makes has a NUL behind it too. */
typedef struct sdk_string {
  char *text;
  size_t length;
} sdk_string;

/** Bytes with their number. */
typedef struct sdk_bytes {
  uint8_t *data;
  size_t length;
} sdk_bytes;

/** One JSON value as text. Without text it stands for null. */
typedef sdk_string sdk_json;

/** Replaces what the string owns, which is overwritten, by a copy of the text: SDK_OK or SDK_NO_MEMORY. */
SDK_API sdk_status sdk_string_set(sdk_string *string, const char *text, size_t length);

/** Gives back what the string owns and empties it. */
SDK_API void sdk_string_free(sdk_string *string);

/** The same, and overwrites the text before: for what must not stay in memory, such as the JSON of a secret. */
SDK_API void sdk_string_wipe(sdk_string *string);

/** Replaces what the bytes own, which is overwritten, by a copy of the data: SDK_OK or SDK_NO_MEMORY. */
SDK_API sdk_status sdk_bytes_set(sdk_bytes *bytes, const uint8_t *data, size_t length);

/** Gives back what the bytes own and empties them. */
SDK_API void sdk_bytes_free(sdk_bytes *bytes);

/** The same, and overwrites them before. */
SDK_API void sdk_bytes_wipe(sdk_bytes *bytes);

/** The answer to a call as it travels: the JSON text of the result, or of `{"code", "message", "data"}`. */
typedef struct sdk_reply {
  bool failed;
  sdk_string json;
} sdk_reply;

/** Gives back what the reply owns, overwritten, and empties it. */
SDK_API void sdk_reply_free(sdk_reply *reply);

/** Whether a command changes anything. */
typedef enum sdk_effect {
  SDK_READS,
  SDK_WRITES
} sdk_effect;

/** What is known of a command beside its types. */
typedef struct sdk_info {
  const char *name;
  /** Who may call it, in the words of the project; nothing here enforces it. */
  const char *access_level;
  sdk_effect effect;
  /** Whether it may be called again when no answer came. */
  bool idempotent;
} sdk_info;

/** A header that came with a call. */
typedef struct sdk_header {
  /** In lower case. */
  const char *name;
  const char *value;
} sdk_header;

/** Where a call stands in a distributed trace, as W3C Trace Context has it: what the caller sent. */
typedef struct sdk_trace {
  /** The id of the whole trace: 32 hexadecimal digits. */
  char trace_id[33];
  /** The id of the caller's span: 16 hexadecimal digits. */
  char parent_id[17];
  /** Whether the caller records the trace. */
  bool is_sampled;
  /** What tracers added, as it came; NULL when there is none that is valid. */
  const char *state;
} sdk_trace;

/**
 * What is known of a call beside its params. Who dispatches the call owns all of it, and keeps it as it is until the
 * call has returned. What is not known is NULL or 0, as in `{0}`; what says who calls is for the program to verify.
 */
typedef struct sdk_call_context {
  /** Who calls. */
  const char *user_id;
  /** The session that the call is part of. */
  const char *session_id;
  /** What came along. */
  const sdk_header *headers;
  size_t header_count;
  const sdk_trace *trace;
  bool has_deadline;
  /** When the caller stops to wait: milliseconds of CLOCK_MONOTONIC. */
  int64_t deadline_ms;
} sdk_call_context;

/**
 * The context of the call that the calling thread is about: what sdk_dispatch_with() was given, until that returns. It
 * is empty outside of calls, and never NULL. Other threads are told of it by hand.
 */
SDK_API const sdk_call_context *sdk_current_context(void);

/** The value of a header by its name in lower case; the first one, or NULL. */
SDK_API const char *sdk_find_header(const sdk_call_context *call, const char *name);

/**
 * Reads both headers of W3C Trace Context; either may be NULL. As the standard says, a `traceparent` that is not valid
 * is none: the trace is empty then, and false is returned. A `tracestate` that is not valid is left out; one that is
 * valid is pointed to.
 */
SDK_API bool sdk_trace_read(sdk_trace *trace, const char *traceparent, const char *tracestate);

/** How calls reach the other side. */
typedef struct sdk_transport {
  /** Handed to `call` as it is. */
  void *context;
  /**
   * Sends the JSON text of the params to a command and waits for the reply, which the caller frees. Anything but
   * SDK_OK means that there is no reply; `error` may say why. The params have a NUL behind them.
   */
  sdk_status (*call)(void *context, const char *command, const char *params, size_t length, sdk_reply *reply,
      sdk_error *error);
} sdk_transport;

#ifdef __cplusplus
}
#endif

#endif
