typedef struct sdk_case_constraints_int64_Params sdk_case_constraints_int64_Params;
typedef struct sdk_case_constraints_int64_Result sdk_case_constraints_int64_Result;

/** What case/constraints-int64 takes. */
struct sdk_case_constraints_int64_Params {
  /** Between -9223372036854775808 and 9223372036854775807. */
  int64_t whole;
  /** Between 10 and 20. */
  int64_t tens;
  bool has_huge;
  /** At least 9007199254740993. */
  uint64_t huge;
  bool has_below;
  /** At most -9007199254740993. */
  int64_t below;
};

/** What case/constraints-int64 gives. */
struct sdk_case_constraints_int64_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 b41a2c782944

static const sdk_limits sdk_case_constraints_int64_Params_limits_0 = {.min = &(const int64_t){INT64_MIN}, .max = &(const int64_t){INT64_C(9223372036854775807)}};

static const sdk_limits sdk_case_constraints_int64_Params_limits_1 = {.min = &(const int64_t){INT64_C(10)}, .max = &(const int64_t){INT64_C(20)}};

static const sdk_limits sdk_case_constraints_int64_Params_limits_2 = {.min_unsigned = &(const uint64_t){UINT64_C(9007199254740993)}};

static const sdk_limits sdk_case_constraints_int64_Params_limits_3 = {.max = &(const int64_t){INT64_C(-9007199254740993)}};

static const sdk_field sdk_case_constraints_int64_Params_fields[] = {
    {.name = {"whole", 5}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_constraints_int64_Params, whole), .limits = &sdk_case_constraints_int64_Params_limits_0},
    {.name = {"tens", 4}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_constraints_int64_Params, tens), .limits = &sdk_case_constraints_int64_Params_limits_1},
    {.name = {"huge", 4}, .type = &sdk_uint64_type, .offset = offsetof(sdk_case_constraints_int64_Params, huge), .optional = true, .has = offsetof(sdk_case_constraints_int64_Params, has_huge), .limits = &sdk_case_constraints_int64_Params_limits_2},
    {.name = {"below", 5}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_constraints_int64_Params, below), .optional = true, .has = offsetof(sdk_case_constraints_int64_Params, has_below), .limits = &sdk_case_constraints_int64_Params_limits_3},
};

const sdk_type sdk_case_constraints_int64_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_int64_Params),
    .fields = sdk_case_constraints_int64_Params_fields,
    .field_count = sizeof sdk_case_constraints_int64_Params_fields / sizeof *sdk_case_constraints_int64_Params_fields,
};

const sdk_type sdk_case_constraints_int64_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_int64_Result),
};
