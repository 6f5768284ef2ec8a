typedef struct sdk_case_constraints_float_Params sdk_case_constraints_float_Params;
typedef struct sdk_case_constraints_float_Result sdk_case_constraints_float_Result;

/** What case/constraints-float takes. */
struct sdk_case_constraints_float_Params {
  /** Between 0 and 1. */
  double unit;
  /** Between 0.1 and 0.2. */
  float single;
  bool has_tiny;
  /** At least -1e-300. */
  double tiny;
};

/** What case/constraints-float gives. */
struct sdk_case_constraints_float_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 c2a9e7a97c55

static const sdk_limits sdk_case_constraints_float_Params_limits_0 = {.min_float = &(const double){0.0}, .max_float = &(const double){1.0}};

static const sdk_limits sdk_case_constraints_float_Params_limits_1 = {.min_float = &(const double){0.10000000149011612}, .max_float = &(const double){0.20000000298023224}};

static const sdk_limits sdk_case_constraints_float_Params_limits_2 = {.min_float = &(const double){-1e-300}};

static const sdk_field sdk_case_constraints_float_Params_fields[] = {
    {.name = {"unit", 4}, .type = &sdk_float64_type, .offset = offsetof(sdk_case_constraints_float_Params, unit), .limits = &sdk_case_constraints_float_Params_limits_0},
    {.name = {"single", 6}, .type = &sdk_float32_type, .offset = offsetof(sdk_case_constraints_float_Params, single), .limits = &sdk_case_constraints_float_Params_limits_1},
    {.name = {"tiny", 4}, .type = &sdk_float64_type, .offset = offsetof(sdk_case_constraints_float_Params, tiny), .optional = true, .has = offsetof(sdk_case_constraints_float_Params, has_tiny), .limits = &sdk_case_constraints_float_Params_limits_2},
};

const sdk_type sdk_case_constraints_float_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_float_Params),
    .fields = sdk_case_constraints_float_Params_fields,
    .field_count = sizeof sdk_case_constraints_float_Params_fields / sizeof *sdk_case_constraints_float_Params_fields,
};

const sdk_type sdk_case_constraints_float_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_float_Result),
};
