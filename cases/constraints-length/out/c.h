typedef struct sdk_case_constraints_length_Params sdk_case_constraints_length_Params;
typedef struct sdk_case_constraints_length_Result sdk_case_constraints_length_Result;

/** What case/constraints-length takes. */
struct sdk_case_constraints_length_Params {
  /** 2 to 4 characters. */
  sdk_string text;
  bool has_exact;
  /** Exactly 1 character. */
  sdk_string exact;
  bool has_none;
  /** Always empty. */
  sdk_string none;
  bool is_null_maybe;
  /** At least 1 character. */
  sdk_string maybe;
};

/** What case/constraints-length gives. */
struct sdk_case_constraints_length_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 e0ecc97c23b5

static const sdk_limits sdk_case_constraints_length_Params_limits_0 = {.min_length = &(const size_t){2}, .max_length = &(const size_t){4}};

static const sdk_limits sdk_case_constraints_length_Params_limits_1 = {.min_length = &(const size_t){1}, .max_length = &(const size_t){1}};

static const sdk_limits sdk_case_constraints_length_Params_limits_2 = {.max_length = &(const size_t){0}};

static const sdk_limits sdk_case_constraints_length_Params_limits_3 = {.min_length = &(const size_t){1}};

static const sdk_field sdk_case_constraints_length_Params_fields[] = {
    {.name = {"text", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_length_Params, text), .limits = &sdk_case_constraints_length_Params_limits_0},
    {.name = {"exact", 5}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_length_Params, exact), .optional = true, .has = offsetof(sdk_case_constraints_length_Params, has_exact), .limits = &sdk_case_constraints_length_Params_limits_1},
    {.name = {"none", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_length_Params, none), .optional = true, .has = offsetof(sdk_case_constraints_length_Params, has_none), .limits = &sdk_case_constraints_length_Params_limits_2},
    {.name = {"maybe", 5}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_length_Params, maybe), .nullable = true, .null = offsetof(sdk_case_constraints_length_Params, is_null_maybe), .limits = &sdk_case_constraints_length_Params_limits_3},
};

const sdk_type sdk_case_constraints_length_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_length_Params),
    .fields = sdk_case_constraints_length_Params_fields,
    .field_count = sizeof sdk_case_constraints_length_Params_fields / sizeof *sdk_case_constraints_length_Params_fields,
};

const sdk_type sdk_case_constraints_length_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_length_Result),
};
