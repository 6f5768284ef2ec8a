typedef struct sdk_case_errors_Detail sdk_case_errors_Detail;
typedef struct sdk_case_errors_Params sdk_case_errors_Params;
typedef struct sdk_case_errors_Result sdk_case_errors_Result;
typedef struct sdk_case_errors_ClassErrorData sdk_case_errors_ClassErrorData;
typedef struct sdk_case_errors_TooLargeErrorData sdk_case_errors_TooLargeErrorData;

struct sdk_case_errors_Detail {
  /** As YYYY-MM-DDTHH:MM:SS.sssZ. */
  sdk_string at;
  bool has_depth;
  /** Default: 1. */
  uint8_t depth;
};

/** What case/errors takes. */
struct sdk_case_errors_Params {
  /** A UUID in lower case. */
  sdk_string id;
};

/** What case/errors gives. */
struct sdk_case_errors_Result {
  bool ok;
  bool has_detail;
  sdk_case_errors_Detail detail;
};

struct sdk_case_errors_ClassErrorData {
  sdk_string class_;
  sdk_case_errors_Detail detail;
};

struct sdk_case_errors_TooLargeErrorData {
  int64_t limit;
  bool is_null_found;
  int64_t found;
  bool has_hint;
  sdk_string hint;
};

/** Which error case/errors answered with. */
typedef enum sdk_case_errors_FailureKind {
  /** Any other error. */
  sdk_case_errors_FailureKind_OTHER = -1,
  /** There is none. */
  sdk_case_errors_FailureKind_NOT_FOUND,
  /** A word of many languages. */
  sdk_case_errors_FailureKind_CLASS,
  /** * / Over the limit. */
  sdk_case_errors_FailureKind_TOO_LARGE
} sdk_case_errors_FailureKind;

/** An error that case/errors answered with. */
typedef struct sdk_case_errors_Failure {
  sdk_case_errors_FailureKind is;
  /** The code as it travels. Whoever serves the command may leave it out. */
  sdk_string code;
  /** One sentence for people; without one the description of the error is sent. */
  sdk_string message;
  /** The data of any other error as it came. */
  sdk_json data;
  union {
    sdk_case_errors_ClassErrorData class_;
    sdk_case_errors_TooLargeErrorData too_large;
  } of;
} sdk_case_errors_Failure;

/** Makes a failure of no declared kind, which owns nothing. */
SDK_API void sdk_case_errors_Failure_init(sdk_case_errors_Failure *failure);

/** Gives back what the failure owns and empties it. */
SDK_API void sdk_case_errors_Failure_free(sdk_case_errors_Failure *failure);

/** What is known of case/errors beside its types. */
extern SDK_API const sdk_info sdk_case_errors_info;

/**
 * A command with errors of its own: with data, without, and with odd codes.
 *
 * Effect: write. Access level: internal.
 *
 * SDK_OK fills in result, SDK_FAILED failure. Frees nothing that they held before; error may be NULL.
 */
SDK_API sdk_status sdk_case_errors_call(const sdk_transport *transport, const sdk_case_errors_Params *params, sdk_case_errors_Result *result, sdk_case_errors_Failure *failure, sdk_error *error);

/** Makes an empty value, which owns nothing. */
SDK_API void sdk_case_errors_Detail_init(sdk_case_errors_Detail *value);

/** Gives back what the value owns and empties it. */
SDK_API void sdk_case_errors_Detail_free(sdk_case_errors_Detail *value);

/** Reads and checks JSON text. Frees nothing that out held before; error may be NULL. */
SDK_API sdk_status sdk_case_errors_Detail_from_json(const char *text, size_t length, sdk_case_errors_Detail *out, sdk_error *error);

/** Checks the value and writes it as JSON text, which the caller owns. error may be NULL. */
SDK_API sdk_status sdk_case_errors_Detail_to_json(const sdk_case_errors_Detail *value, sdk_string *out, sdk_error *error);

/** Makes an empty value, which owns nothing. */
SDK_API void sdk_case_errors_Params_init(sdk_case_errors_Params *value);

/** Gives back what the value owns and empties it. */
SDK_API void sdk_case_errors_Params_free(sdk_case_errors_Params *value);

/** Reads and checks JSON text. Frees nothing that out held before; error may be NULL. */
SDK_API sdk_status sdk_case_errors_Params_from_json(const char *text, size_t length, sdk_case_errors_Params *out, sdk_error *error);

/** Checks the value and writes it as JSON text, which the caller owns. error may be NULL. */
SDK_API sdk_status sdk_case_errors_Params_to_json(const sdk_case_errors_Params *value, sdk_string *out, sdk_error *error);

/** Makes an empty value, which owns nothing. */
SDK_API void sdk_case_errors_Result_init(sdk_case_errors_Result *value);

/** Gives back what the value owns and empties it. */
SDK_API void sdk_case_errors_Result_free(sdk_case_errors_Result *value);

/** Reads and checks JSON text. Frees nothing that out held before; error may be NULL. */
SDK_API sdk_status sdk_case_errors_Result_from_json(const char *text, size_t length, sdk_case_errors_Result *out, sdk_error *error);

/** Checks the value and writes it as JSON text, which the caller owns. error may be NULL. */
SDK_API sdk_status sdk_case_errors_Result_to_json(const sdk_case_errors_Result *value, sdk_string *out, sdk_error *error);
// command: 24 more lines, sha256 d4e7664f9f02

// codecs: 59 lines, sha256 f2625aebe7a6
