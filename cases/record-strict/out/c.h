typedef struct sdk_case_record_strict_Exact sdk_case_record_strict_Exact;
typedef struct sdk_case_record_strict_Inner sdk_case_record_strict_Inner;
typedef struct sdk_case_record_strict_Loose sdk_case_record_strict_Loose;
typedef struct sdk_case_record_strict_Params sdk_case_record_strict_Params;
typedef struct sdk_case_record_strict_Result sdk_case_record_strict_Result;

struct sdk_case_record_strict_Inner {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_record_strict_Exact {
  int32_t a;
  bool has_b;
  sdk_string b;
  bool has_loose;
  sdk_case_record_strict_Loose *loose;
  bool has_inner;
  sdk_case_record_strict_Inner inner;
};

struct sdk_case_record_strict_Loose {
  int32_t x;
  bool has_exact;
  sdk_case_record_strict_Exact *exact;
};

/** What case/record-strict takes. */
struct sdk_case_record_strict_Params {
  sdk_case_record_strict_Exact value;
  bool has_loose;
  sdk_case_record_strict_Loose loose;
};

/** What case/record-strict gives. */
struct sdk_case_record_strict_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 94 lines, sha256 d45a515e33a3

static const sdk_field sdk_case_record_strict_Exact_fields[] = {
    {.name = {"a", 1}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_record_strict_Exact, a)},
    {.name = {"b", 1}, .type = &sdk_string_type, .offset = offsetof(sdk_case_record_strict_Exact, b), .optional = true, .has = offsetof(sdk_case_record_strict_Exact, has_b)},
    {.name = {"loose", 5}, .type = &sdk_case_record_strict_Loose_type, .offset = offsetof(sdk_case_record_strict_Exact, loose), .boxed = true, .optional = true, .has = offsetof(sdk_case_record_strict_Exact, has_loose)},
    {.name = {"inner", 5}, .type = &sdk_case_record_strict_Inner_type, .offset = offsetof(sdk_case_record_strict_Exact, inner), .optional = true, .has = offsetof(sdk_case_record_strict_Exact, has_inner)},
};

const sdk_type sdk_case_record_strict_Exact_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_record_strict_Exact),
    .fields = sdk_case_record_strict_Exact_fields,
    .field_count = sizeof sdk_case_record_strict_Exact_fields / sizeof *sdk_case_record_strict_Exact_fields,
    .strict = true,
};

const sdk_type sdk_case_record_strict_Inner_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_record_strict_Inner),
    .strict = true,
};

static const sdk_field sdk_case_record_strict_Loose_fields[] = {
    {.name = {"x", 1}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_record_strict_Loose, x)},
    {.name = {"exact", 5}, .type = &sdk_case_record_strict_Exact_type, .offset = offsetof(sdk_case_record_strict_Loose, exact), .boxed = true, .optional = true, .has = offsetof(sdk_case_record_strict_Loose, has_exact)},
};

const sdk_type sdk_case_record_strict_Loose_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_record_strict_Loose),
    .fields = sdk_case_record_strict_Loose_fields,
    .field_count = sizeof sdk_case_record_strict_Loose_fields / sizeof *sdk_case_record_strict_Loose_fields,
};

static const sdk_field sdk_case_record_strict_Params_fields[] = {
    {.name = {"value", 5}, .type = &sdk_case_record_strict_Exact_type, .offset = offsetof(sdk_case_record_strict_Params, value)},
    {.name = {"loose", 5}, .type = &sdk_case_record_strict_Loose_type, .offset = offsetof(sdk_case_record_strict_Params, loose), .optional = true, .has = offsetof(sdk_case_record_strict_Params, has_loose)},
};

const sdk_type sdk_case_record_strict_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_record_strict_Params),
    .fields = sdk_case_record_strict_Params_fields,
    .field_count = sizeof sdk_case_record_strict_Params_fields / sizeof *sdk_case_record_strict_Params_fields,
};

const sdk_type sdk_case_record_strict_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_record_strict_Result),
};
