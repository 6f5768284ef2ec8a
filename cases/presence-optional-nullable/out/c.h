typedef struct sdk_case_presence_optional_nullable_Row sdk_case_presence_optional_nullable_Row;
typedef struct sdk_case_presence_optional_nullable_Params sdk_case_presence_optional_nullable_Params;
typedef struct sdk_case_presence_optional_nullable_Result sdk_case_presence_optional_nullable_Result;
typedef struct sdk_case_presence_optional_nullable_StringList sdk_case_presence_optional_nullable_StringList;

typedef enum sdk_case_presence_optional_nullable_Level {
  sdk_case_presence_optional_nullable_Level_LOW,
  sdk_case_presence_optional_nullable_Level_HIGH
} sdk_case_presence_optional_nullable_Level;

struct sdk_case_presence_optional_nullable_Row {
  int64_t id;
};

struct sdk_case_presence_optional_nullable_StringList {
  sdk_string *items;
  size_t count;
};

/** What case/presence-optional-nullable takes. */
struct sdk_case_presence_optional_nullable_Params {
  bool has_text;
  bool is_null_text;
  sdk_string text;
  bool has_number;
  bool is_null_number;
  int32_t number;
  bool has_long_;
  bool is_null_long_;
  int64_t long_;
  bool has_flag;
  bool is_null_flag;
  bool flag;
  bool has_row;
  bool is_null_row;
  sdk_case_presence_optional_nullable_Row row;
  bool has_list;
  bool is_null_list;
  sdk_case_presence_optional_nullable_StringList list;
  bool has_level;
  bool is_null_level;
  sdk_case_presence_optional_nullable_Level level;
  bool has_blob;
  bool is_null_blob;
  sdk_bytes blob;
};

/** What case/presence-optional-nullable gives. */
struct sdk_case_presence_optional_nullable_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 d76625c47b09

static const sdk_field sdk_case_presence_optional_nullable_Row_fields[] = {
    {.name = {"id", 2}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_presence_optional_nullable_Row, id)},
};

const sdk_type sdk_case_presence_optional_nullable_Row_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_presence_optional_nullable_Row),
    .fields = sdk_case_presence_optional_nullable_Row_fields,
    .field_count = sizeof sdk_case_presence_optional_nullable_Row_fields / sizeof *sdk_case_presence_optional_nullable_Row_fields,
};

static const sdk_name sdk_case_presence_optional_nullable_Level_names[] = {
    {"low", 3},
    {"high", 4},
};

const sdk_type sdk_case_presence_optional_nullable_Level_type = {
    .kind = SDK_ENUM,
    .size = sizeof(sdk_case_presence_optional_nullable_Level),
    .names = sdk_case_presence_optional_nullable_Level_names,
    .name_count = sizeof sdk_case_presence_optional_nullable_Level_names / sizeof *sdk_case_presence_optional_nullable_Level_names,
};

static const sdk_field sdk_case_presence_optional_nullable_Params_fields[] = {
    {.name = {"text", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_presence_optional_nullable_Params, text), .optional = true, .has = offsetof(sdk_case_presence_optional_nullable_Params, has_text), .nullable = true, .null = offsetof(sdk_case_presence_optional_nullable_Params, is_null_text)},
    {.name = {"number", 6}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_presence_optional_nullable_Params, number), .optional = true, .has = offsetof(sdk_case_presence_optional_nullable_Params, has_number), .nullable = true, .null = offsetof(sdk_case_presence_optional_nullable_Params, is_null_number)},
    {.name = {"long", 4}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_presence_optional_nullable_Params, long_), .optional = true, .has = offsetof(sdk_case_presence_optional_nullable_Params, has_long_), .nullable = true, .null = offsetof(sdk_case_presence_optional_nullable_Params, is_null_long_)},
    {.name = {"flag", 4}, .type = &sdk_boolean_type, .offset = offsetof(sdk_case_presence_optional_nullable_Params, flag), .optional = true, .has = offsetof(sdk_case_presence_optional_nullable_Params, has_flag), .nullable = true, .null = offsetof(sdk_case_presence_optional_nullable_Params, is_null_flag)},
    {.name = {"row", 3}, .type = &sdk_case_presence_optional_nullable_Row_type, .offset = offsetof(sdk_case_presence_optional_nullable_Params, row), .optional = true, .has = offsetof(sdk_case_presence_optional_nullable_Params, has_row), .nullable = true, .null = offsetof(sdk_case_presence_optional_nullable_Params, is_null_row)},
    {.name = {"list", 4}, .type = &sdk_case_presence_optional_nullable_StringList_type, .offset = offsetof(sdk_case_presence_optional_nullable_Params, list), .optional = true, .has = offsetof(sdk_case_presence_optional_nullable_Params, has_list), .nullable = true, .null = offsetof(sdk_case_presence_optional_nullable_Params, is_null_list)},
    {.name = {"level", 5}, .type = &sdk_case_presence_optional_nullable_Level_type, .offset = offsetof(sdk_case_presence_optional_nullable_Params, level), .optional = true, .has = offsetof(sdk_case_presence_optional_nullable_Params, has_level), .nullable = true, .null = offsetof(sdk_case_presence_optional_nullable_Params, is_null_level)},
    {.name = {"blob", 4}, .type = &sdk_bytes_type, .offset = offsetof(sdk_case_presence_optional_nullable_Params, blob), .optional = true, .has = offsetof(sdk_case_presence_optional_nullable_Params, has_blob), .nullable = true, .null = offsetof(sdk_case_presence_optional_nullable_Params, is_null_blob)},
};

const sdk_type sdk_case_presence_optional_nullable_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_presence_optional_nullable_Params),
    .fields = sdk_case_presence_optional_nullable_Params_fields,
    .field_count = sizeof sdk_case_presence_optional_nullable_Params_fields / sizeof *sdk_case_presence_optional_nullable_Params_fields,
};

const sdk_type sdk_case_presence_optional_nullable_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_presence_optional_nullable_Result),
};

static const sdk_type sdk_case_presence_optional_nullable_StringList_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_presence_optional_nullable_StringList),
    .element = &sdk_string_type,
};
