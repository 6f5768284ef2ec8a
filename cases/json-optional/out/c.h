typedef struct sdk_case_json_optional_Params sdk_case_json_optional_Params;
typedef struct sdk_case_json_optional_Result sdk_case_json_optional_Result;
typedef struct sdk_case_json_optional_JsonList sdk_case_json_optional_JsonList;

struct sdk_case_json_optional_JsonList {
  sdk_json *items;
  size_t count;
};

/** What case/json-optional takes. */
struct sdk_case_json_optional_Params {
  bool has_value;
  sdk_json value;
  bool has_list;
  sdk_case_json_optional_JsonList list;
};

/** What case/json-optional gives. */
struct sdk_case_json_optional_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 481dee7a0f39

static const sdk_field sdk_case_json_optional_Params_fields[] = {
    {.name = {"value", 5}, .type = &sdk_json_type, .offset = offsetof(sdk_case_json_optional_Params, value), .optional = true, .has = offsetof(sdk_case_json_optional_Params, has_value)},
    {.name = {"list", 4}, .type = &sdk_case_json_optional_JsonList_type, .offset = offsetof(sdk_case_json_optional_Params, list), .optional = true, .has = offsetof(sdk_case_json_optional_Params, has_list)},
};

const sdk_type sdk_case_json_optional_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_json_optional_Params),
    .fields = sdk_case_json_optional_Params_fields,
    .field_count = sizeof sdk_case_json_optional_Params_fields / sizeof *sdk_case_json_optional_Params_fields,
};

const sdk_type sdk_case_json_optional_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_json_optional_Result),
};

static const sdk_type sdk_case_json_optional_JsonList_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_json_optional_JsonList),
    .element = &sdk_json_type,
};
