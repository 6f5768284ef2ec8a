typedef struct sdk_case_sensitive_scalars_Params sdk_case_sensitive_scalars_Params;
typedef struct sdk_case_sensitive_scalars_Result sdk_case_sensitive_scalars_Result;

/** What case/sensitive-scalars takes. */
struct sdk_case_sensitive_scalars_Params {
  sdk_string user;
  sdk_string text;
  sdk_bytes blob;
  int32_t count;
  double ratio;
  int64_t big;
  /** A UUID in lower case. */
  sdk_string id;
  /** As YYYY-MM-DD. */
  sdk_string day;
  /** As YYYY-MM-DDTHH:MM:SS.sssZ. */
  sdk_string at;
  /** An absolute URL. */
  sdk_string home;
};

/** What case/sensitive-scalars gives. */
struct sdk_case_sensitive_scalars_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 7c6c58359703

static const sdk_field sdk_case_sensitive_scalars_Params_fields[] = {
    {.name = {"user", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_sensitive_scalars_Params, user)},
    {.name = {"text", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_sensitive_scalars_Params, text), .sensitive = true},
    {.name = {"blob", 4}, .type = &sdk_bytes_type, .offset = offsetof(sdk_case_sensitive_scalars_Params, blob), .sensitive = true},
    {.name = {"count", 5}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_sensitive_scalars_Params, count), .sensitive = true},
    {.name = {"ratio", 5}, .type = &sdk_float64_type, .offset = offsetof(sdk_case_sensitive_scalars_Params, ratio), .sensitive = true},
    {.name = {"big", 3}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_sensitive_scalars_Params, big), .sensitive = true},
    {.name = {"id", 2}, .type = &sdk_uuid_type, .offset = offsetof(sdk_case_sensitive_scalars_Params, id), .sensitive = true},
    {.name = {"day", 3}, .type = &sdk_date_type, .offset = offsetof(sdk_case_sensitive_scalars_Params, day), .sensitive = true},
    {.name = {"at", 2}, .type = &sdk_datetime_type, .offset = offsetof(sdk_case_sensitive_scalars_Params, at), .sensitive = true},
    {.name = {"home", 4}, .type = &sdk_url_type, .offset = offsetof(sdk_case_sensitive_scalars_Params, home), .sensitive = true},
};

const sdk_type sdk_case_sensitive_scalars_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_sensitive_scalars_Params),
    .fields = sdk_case_sensitive_scalars_Params_fields,
    .field_count = sizeof sdk_case_sensitive_scalars_Params_fields / sizeof *sdk_case_sensitive_scalars_Params_fields,
    .guarded = true,
};

const sdk_type sdk_case_sensitive_scalars_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_sensitive_scalars_Result),
};
