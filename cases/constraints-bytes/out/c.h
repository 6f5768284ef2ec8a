typedef struct sdk_case_constraints_bytes_Params sdk_case_constraints_bytes_Params;
typedef struct sdk_case_constraints_bytes_Result sdk_case_constraints_bytes_Result;

/** What case/constraints-bytes takes. */
struct sdk_case_constraints_bytes_Params {
  /** 1 to 3 bytes. */
  sdk_bytes blob;
  bool has_hash;
  /** Exactly 4 bytes. */
  sdk_bytes hash;
};

/** What case/constraints-bytes gives. */
struct sdk_case_constraints_bytes_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 662c13c83f28

static const sdk_limits sdk_case_constraints_bytes_Params_limits_0 = {.min_length = &(const size_t){1}, .max_length = &(const size_t){3}};

static const sdk_limits sdk_case_constraints_bytes_Params_limits_1 = {.min_length = &(const size_t){4}, .max_length = &(const size_t){4}};

static const sdk_field sdk_case_constraints_bytes_Params_fields[] = {
    {.name = {"blob", 4}, .type = &sdk_bytes_type, .offset = offsetof(sdk_case_constraints_bytes_Params, blob), .limits = &sdk_case_constraints_bytes_Params_limits_0},
    {.name = {"hash", 4}, .type = &sdk_bytes_type, .offset = offsetof(sdk_case_constraints_bytes_Params, hash), .optional = true, .has = offsetof(sdk_case_constraints_bytes_Params, has_hash), .limits = &sdk_case_constraints_bytes_Params_limits_1},
};

const sdk_type sdk_case_constraints_bytes_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_bytes_Params),
    .fields = sdk_case_constraints_bytes_Params_fields,
    .field_count = sizeof sdk_case_constraints_bytes_Params_fields / sizeof *sdk_case_constraints_bytes_Params_fields,
};

const sdk_type sdk_case_constraints_bytes_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_bytes_Result),
};
