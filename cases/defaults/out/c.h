typedef struct sdk_case_defaults_Params sdk_case_defaults_Params;
typedef struct sdk_case_defaults_Result sdk_case_defaults_Result;

typedef enum sdk_case_defaults_Level {
  sdk_case_defaults_Level_LOW,
  sdk_case_defaults_Level_HIGH
} sdk_case_defaults_Level;

/** What case/defaults takes. */
struct sdk_case_defaults_Params {
  bool has_text;
  /** Default: "it's \"fine\" \\ ${x} %s #{y}\n\u2028". */
  sdk_string text;
  bool has_empty;
  /** Default: "". */
  sdk_string empty;
  bool has_flag;
  /** Default: true. */
  bool flag;
  bool has_small_;
  /** Default: -128. */
  int8_t small_;
  bool has_wide;
  /**
   * At most 2^53 - 1 on either side of zero.
   * Default: 9007199254740991.
   */
  int64_t wide;
  bool has_big;
  /** Default: -9223372036854775808. */
  int64_t big;
  bool has_huge;
  /** Default: 18446744073709551615. */
  uint64_t huge;
  bool has_ratio;
  /** Default: 1e-7. */
  double ratio;
  bool has_single;
  /** Default: 0.5. */
  float single;
  bool has_blob;
  /** Default: "AAEC/w==". */
  sdk_bytes blob;
  bool has_at;
  /**
   * As YYYY-MM-DDTHH:MM:SS.sssZ.
   * Default: "2026-01-02T03:04:05.678Z".
   */
  sdk_string at;
  bool has_day;
  /**
   * As YYYY-MM-DD.
   * Default: "2024-02-29".
   */
  sdk_string day;
  bool has_id;
  /**
   * A UUID in lower case.
   * Default: "0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e".
   */
  sdk_string id;
  bool has_link;
  /**
   * An absolute URL.
   * Default: "https://example.com/".
   */
  sdk_string link;
  bool has_any;
  /** Default: {"a":[1,null,{"b":"c"}]}. */
  sdk_json any;
  bool has_nothing;
  bool is_null_nothing;
  /** Default: null. */
  sdk_string nothing;
  bool has_something;
  bool is_null_something;
  /** Default: "some". */
  sdk_string something;
  bool has_level;
  /** Default: "high". */
// types: 8 more lines, sha256 7ebeb3e89965

// command: 58 lines, sha256 cd2b5fa806ea

static const sdk_name sdk_case_defaults_Level_names[] = {
    {"low", 3},
    {"high", 4},
};

const sdk_type sdk_case_defaults_Level_type = {
    .kind = SDK_ENUM,
    .size = sizeof(sdk_case_defaults_Level),
    .names = sdk_case_defaults_Level_names,
    .name_count = sizeof sdk_case_defaults_Level_names / sizeof *sdk_case_defaults_Level_names,
};

static const sdk_field sdk_case_defaults_Params_fields[] = {
    {.name = {"text", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_defaults_Params, text), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_text), .fallback = {"\"it's \\\"fine\\\" \\\\ ${x} %s #{y}\\n\342\200\250\"", 36}},
    {.name = {"empty", 5}, .type = &sdk_string_type, .offset = offsetof(sdk_case_defaults_Params, empty), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_empty), .fallback = {"\"\"", 2}},
    {.name = {"flag", 4}, .type = &sdk_boolean_type, .offset = offsetof(sdk_case_defaults_Params, flag), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_flag), .fallback = {"true", 4}},
    {.name = {"small", 5}, .type = &sdk_int8_type, .offset = offsetof(sdk_case_defaults_Params, small_), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_small_), .fallback = {"-128", 4}},
    {.name = {"wide", 4}, .type = &sdk_int53_type, .offset = offsetof(sdk_case_defaults_Params, wide), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_wide), .fallback = {"9007199254740991", 16}},
    {.name = {"big", 3}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_defaults_Params, big), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_big), .fallback = {"\"-9223372036854775808\"", 22}},
    {.name = {"huge", 4}, .type = &sdk_uint64_type, .offset = offsetof(sdk_case_defaults_Params, huge), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_huge), .fallback = {"\"18446744073709551615\"", 22}},
    {.name = {"ratio", 5}, .type = &sdk_float64_type, .offset = offsetof(sdk_case_defaults_Params, ratio), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_ratio), .fallback = {"1e-7", 4}},
    {.name = {"single", 6}, .type = &sdk_float32_type, .offset = offsetof(sdk_case_defaults_Params, single), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_single), .fallback = {"0.5", 3}},
    {.name = {"blob", 4}, .type = &sdk_bytes_type, .offset = offsetof(sdk_case_defaults_Params, blob), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_blob), .fallback = {"\"AAEC/w==\"", 10}},
    {.name = {"at", 2}, .type = &sdk_datetime_type, .offset = offsetof(sdk_case_defaults_Params, at), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_at), .fallback = {"\"2026-01-02T03:04:05.678Z\"", 26}},
    {.name = {"day", 3}, .type = &sdk_date_type, .offset = offsetof(sdk_case_defaults_Params, day), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_day), .fallback = {"\"2024-02-29\"", 12}},
    {.name = {"id", 2}, .type = &sdk_uuid_type, .offset = offsetof(sdk_case_defaults_Params, id), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_id), .fallback = {"\"0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e\"", 38}},
    {.name = {"link", 4}, .type = &sdk_url_type, .offset = offsetof(sdk_case_defaults_Params, link), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_link), .fallback = {"\"https://example.com/\"", 22}},
    {.name = {"any", 3}, .type = &sdk_json_type, .offset = offsetof(sdk_case_defaults_Params, any), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_any), .fallback = {"{\"a\":[1,null,{\"b\":\"c\"}]}", 24}},
    {.name = {"nothing", 7}, .type = &sdk_string_type, .offset = offsetof(sdk_case_defaults_Params, nothing), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_nothing), .nullable = true, .null = offsetof(sdk_case_defaults_Params, is_null_nothing), .fallback = {"null", 4}},
    {.name = {"something", 9}, .type = &sdk_string_type, .offset = offsetof(sdk_case_defaults_Params, something), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_something), .nullable = true, .null = offsetof(sdk_case_defaults_Params, is_null_something), .fallback = {"\"some\"", 6}},
    {.name = {"level", 5}, .type = &sdk_case_defaults_Level_type, .offset = offsetof(sdk_case_defaults_Params, level), .optional = true, .has = offsetof(sdk_case_defaults_Params, has_level), .fallback = {"\"high\"", 6}},
};

const sdk_type sdk_case_defaults_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_defaults_Params),
    .fields = sdk_case_defaults_Params_fields,
    .field_count = sizeof sdk_case_defaults_Params_fields / sizeof *sdk_case_defaults_Params_fields,
};

const sdk_type sdk_case_defaults_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_defaults_Result),
};
