typedef struct sdk_case_params_empty_Params sdk_case_params_empty_Params;
typedef struct sdk_case_params_empty_Result sdk_case_params_empty_Result;

/** What case/params-empty takes. */
struct sdk_case_params_empty_Params {
  /** Nothing yet; always zero. */
  char reserved;
};

/** What case/params-empty gives. */
struct sdk_case_params_empty_Result {
  bool ok;
};

/** Which error case/params-empty answered with. */
typedef enum sdk_case_params_empty_FailureKind {
  /** Any other error. */
  sdk_case_params_empty_FailureKind_OTHER = -1
} sdk_case_params_empty_FailureKind;

/** An error that case/params-empty answered with. */
typedef struct sdk_case_params_empty_Failure {
  sdk_case_params_empty_FailureKind is;
  /** The code as it travels. Whoever serves the command may leave it out. */
  sdk_string code;
  /** One sentence for people; without one the description of the error is sent. */
  sdk_string message;
  /** The data of any other error as it came. */
  sdk_json data;
} sdk_case_params_empty_Failure;

/** Makes a failure of no declared kind, which owns nothing. */
SDK_API void sdk_case_params_empty_Failure_init(sdk_case_params_empty_Failure *failure);

/** Gives back what the failure owns and empties it. */
SDK_API void sdk_case_params_empty_Failure_free(sdk_case_params_empty_Failure *failure);

/** What is known of case/params-empty beside its types. */
extern SDK_API const sdk_info sdk_case_params_empty_info;

/**
 * A command that takes nothing.
 *
 * Effect: write. Access level: internal.
 *
 * SDK_OK fills in result, SDK_FAILED failure. Frees nothing that they held before; error may be NULL.
 */
SDK_API sdk_status sdk_case_params_empty_call(const sdk_transport *transport, const sdk_case_params_empty_Params *params, sdk_case_params_empty_Result *result, sdk_case_params_empty_Failure *failure, sdk_error *error);

/** Makes an empty value, which owns nothing. */
SDK_API void sdk_case_params_empty_Params_init(sdk_case_params_empty_Params *value);

/** Gives back what the value owns and empties it. */
SDK_API void sdk_case_params_empty_Params_free(sdk_case_params_empty_Params *value);

/** Reads and checks JSON text. Frees nothing that out held before; error may be NULL. */
SDK_API sdk_status sdk_case_params_empty_Params_from_json(const char *text, size_t length, sdk_case_params_empty_Params *out, sdk_error *error);

/** Checks the value and writes it as JSON text, which the caller owns. error may be NULL. */
SDK_API sdk_status sdk_case_params_empty_Params_to_json(const sdk_case_params_empty_Params *value, sdk_string *out, sdk_error *error);

/** Makes an empty value, which owns nothing. */
SDK_API void sdk_case_params_empty_Result_init(sdk_case_params_empty_Result *value);

/** Gives back what the value owns and empties it. */
SDK_API void sdk_case_params_empty_Result_free(sdk_case_params_empty_Result *value);

/** Reads and checks JSON text. Frees nothing that out held before; error may be NULL. */
SDK_API sdk_status sdk_case_params_empty_Result_from_json(const char *text, size_t length, sdk_case_params_empty_Result *out, sdk_error *error);

/** Checks the value and writes it as JSON text, which the caller owns. error may be NULL. */
SDK_API sdk_status sdk_case_params_empty_Result_to_json(const sdk_case_params_empty_Result *value, sdk_string *out, sdk_error *error);

// codecs: 15 lines, sha256 9b920dc81476
