typedef struct sdk_case_presence_optional_Row sdk_case_presence_optional_Row;
typedef struct sdk_case_presence_optional_Params sdk_case_presence_optional_Params;
typedef struct sdk_case_presence_optional_Result sdk_case_presence_optional_Result;
typedef struct sdk_case_presence_optional_StringList sdk_case_presence_optional_StringList;

typedef enum sdk_case_presence_optional_Level {
  sdk_case_presence_optional_Level_LOW,
  sdk_case_presence_optional_Level_HIGH
} sdk_case_presence_optional_Level;

struct sdk_case_presence_optional_Row {
  int64_t id;
};

struct sdk_case_presence_optional_StringList {
  sdk_string *items;
  size_t count;
};

/** What case/presence-optional takes. */
struct sdk_case_presence_optional_Params {
  bool has_text;
  sdk_string text;
  bool has_number;
  int32_t number;
  bool has_long_;
  int64_t long_;
  bool has_flag;
  bool flag;
  bool has_row;
  sdk_case_presence_optional_Row row;
  bool has_list;
  sdk_case_presence_optional_StringList list;
  bool has_level;
  sdk_case_presence_optional_Level level;
  bool has_blob;
  sdk_bytes blob;
};

/** What case/presence-optional gives. */
struct sdk_case_presence_optional_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 5781a794f1bf

static const sdk_field sdk_case_presence_optional_Row_fields[] = {
    {.name = {"id", 2}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_presence_optional_Row, id)},
};

const sdk_type sdk_case_presence_optional_Row_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_presence_optional_Row),
    .fields = sdk_case_presence_optional_Row_fields,
    .field_count = sizeof sdk_case_presence_optional_Row_fields / sizeof *sdk_case_presence_optional_Row_fields,
};

static const sdk_name sdk_case_presence_optional_Level_names[] = {
    {"low", 3},
    {"high", 4},
};

const sdk_type sdk_case_presence_optional_Level_type = {
    .kind = SDK_ENUM,
    .size = sizeof(sdk_case_presence_optional_Level),
    .names = sdk_case_presence_optional_Level_names,
    .name_count = sizeof sdk_case_presence_optional_Level_names / sizeof *sdk_case_presence_optional_Level_names,
};

static const sdk_field sdk_case_presence_optional_Params_fields[] = {
    {.name = {"text", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_presence_optional_Params, text), .optional = true, .has = offsetof(sdk_case_presence_optional_Params, has_text)},
    {.name = {"number", 6}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_presence_optional_Params, number), .optional = true, .has = offsetof(sdk_case_presence_optional_Params, has_number)},
    {.name = {"long", 4}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_presence_optional_Params, long_), .optional = true, .has = offsetof(sdk_case_presence_optional_Params, has_long_)},
    {.name = {"flag", 4}, .type = &sdk_boolean_type, .offset = offsetof(sdk_case_presence_optional_Params, flag), .optional = true, .has = offsetof(sdk_case_presence_optional_Params, has_flag)},
    {.name = {"row", 3}, .type = &sdk_case_presence_optional_Row_type, .offset = offsetof(sdk_case_presence_optional_Params, row), .optional = true, .has = offsetof(sdk_case_presence_optional_Params, has_row)},
    {.name = {"list", 4}, .type = &sdk_case_presence_optional_StringList_type, .offset = offsetof(sdk_case_presence_optional_Params, list), .optional = true, .has = offsetof(sdk_case_presence_optional_Params, has_list)},
    {.name = {"level", 5}, .type = &sdk_case_presence_optional_Level_type, .offset = offsetof(sdk_case_presence_optional_Params, level), .optional = true, .has = offsetof(sdk_case_presence_optional_Params, has_level)},
    {.name = {"blob", 4}, .type = &sdk_bytes_type, .offset = offsetof(sdk_case_presence_optional_Params, blob), .optional = true, .has = offsetof(sdk_case_presence_optional_Params, has_blob)},
};

const sdk_type sdk_case_presence_optional_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_presence_optional_Params),
    .fields = sdk_case_presence_optional_Params_fields,
    .field_count = sizeof sdk_case_presence_optional_Params_fields / sizeof *sdk_case_presence_optional_Params_fields,
};

const sdk_type sdk_case_presence_optional_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_presence_optional_Result),
};

static const sdk_type sdk_case_presence_optional_StringList_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_presence_optional_StringList),
    .element = &sdk_string_type,
};
