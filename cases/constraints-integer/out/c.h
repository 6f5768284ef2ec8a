typedef struct sdk_case_constraints_integer_Params sdk_case_constraints_integer_Params;
typedef struct sdk_case_constraints_integer_Result sdk_case_constraints_integer_Result;

/** What case/constraints-integer takes. */
struct sdk_case_constraints_integer_Params {
  /**
   * How much of it.
   * Between 0 and 100.
   */
  uint8_t percent;
  /** Between -5 and 5. */
  int8_t signed_;
  bool has_positive;
  /**
   * Since when.
   * At most 2^53 - 1 on either side of zero.
   * At least 1.
   */
  int64_t positive;
  bool has_wide;
  /** At most 1000000. */
  int32_t wide;
};

/** What case/constraints-integer gives. */
struct sdk_case_constraints_integer_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 0bdc123b129a

static const sdk_limits sdk_case_constraints_integer_Params_limits_0 = {.min = &(const int64_t){INT64_C(0)}, .max = &(const int64_t){INT64_C(100)}};

static const sdk_limits sdk_case_constraints_integer_Params_limits_1 = {.min = &(const int64_t){INT64_C(-5)}, .max = &(const int64_t){INT64_C(5)}};

static const sdk_limits sdk_case_constraints_integer_Params_limits_2 = {.min = &(const int64_t){INT64_C(1)}};

static const sdk_limits sdk_case_constraints_integer_Params_limits_3 = {.max = &(const int64_t){INT64_C(1000000)}};

static const sdk_field sdk_case_constraints_integer_Params_fields[] = {
    {.name = {"percent", 7}, .type = &sdk_uint8_type, .offset = offsetof(sdk_case_constraints_integer_Params, percent), .limits = &sdk_case_constraints_integer_Params_limits_0},
    {.name = {"signed", 6}, .type = &sdk_int8_type, .offset = offsetof(sdk_case_constraints_integer_Params, signed_), .limits = &sdk_case_constraints_integer_Params_limits_1},
    {.name = {"positive", 8}, .type = &sdk_int53_type, .offset = offsetof(sdk_case_constraints_integer_Params, positive), .optional = true, .has = offsetof(sdk_case_constraints_integer_Params, has_positive), .limits = &sdk_case_constraints_integer_Params_limits_2},
    {.name = {"wide", 4}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_constraints_integer_Params, wide), .optional = true, .has = offsetof(sdk_case_constraints_integer_Params, has_wide), .limits = &sdk_case_constraints_integer_Params_limits_3},
};

const sdk_type sdk_case_constraints_integer_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_integer_Params),
    .fields = sdk_case_constraints_integer_Params_fields,
    .field_count = sizeof sdk_case_constraints_integer_Params_fields / sizeof *sdk_case_constraints_integer_Params_fields,
};

const sdk_type sdk_case_constraints_integer_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_integer_Result),
};
