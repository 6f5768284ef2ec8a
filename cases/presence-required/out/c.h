typedef struct sdk_case_presence_required_Row sdk_case_presence_required_Row;
typedef struct sdk_case_presence_required_Params sdk_case_presence_required_Params;
typedef struct sdk_case_presence_required_Result sdk_case_presence_required_Result;
typedef struct sdk_case_presence_required_StringList sdk_case_presence_required_StringList;

typedef enum sdk_case_presence_required_Level {
  sdk_case_presence_required_Level_LOW,
  sdk_case_presence_required_Level_HIGH
} sdk_case_presence_required_Level;

struct sdk_case_presence_required_Row {
  int64_t id;
};

struct sdk_case_presence_required_StringList {
  sdk_string *items;
  size_t count;
};

/** What case/presence-required takes. */
struct sdk_case_presence_required_Params {
  sdk_string text;
  int32_t number;
  int64_t long_;
  bool flag;
  sdk_case_presence_required_Row row;
  sdk_case_presence_required_StringList list;
  sdk_case_presence_required_Level level;
  sdk_bytes blob;
};

/** What case/presence-required gives. */
struct sdk_case_presence_required_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 04a91a955075

static const sdk_field sdk_case_presence_required_Row_fields[] = {
    {.name = {"id", 2}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_presence_required_Row, id)},
};

const sdk_type sdk_case_presence_required_Row_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_presence_required_Row),
    .fields = sdk_case_presence_required_Row_fields,
    .field_count = sizeof sdk_case_presence_required_Row_fields / sizeof *sdk_case_presence_required_Row_fields,
};

static const sdk_name sdk_case_presence_required_Level_names[] = {
    {"low", 3},
    {"high", 4},
};

const sdk_type sdk_case_presence_required_Level_type = {
    .kind = SDK_ENUM,
    .size = sizeof(sdk_case_presence_required_Level),
    .names = sdk_case_presence_required_Level_names,
    .name_count = sizeof sdk_case_presence_required_Level_names / sizeof *sdk_case_presence_required_Level_names,
};

static const sdk_field sdk_case_presence_required_Params_fields[] = {
    {.name = {"text", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_presence_required_Params, text)},
    {.name = {"number", 6}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_presence_required_Params, number)},
    {.name = {"long", 4}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_presence_required_Params, long_)},
    {.name = {"flag", 4}, .type = &sdk_boolean_type, .offset = offsetof(sdk_case_presence_required_Params, flag)},
    {.name = {"row", 3}, .type = &sdk_case_presence_required_Row_type, .offset = offsetof(sdk_case_presence_required_Params, row)},
    {.name = {"list", 4}, .type = &sdk_case_presence_required_StringList_type, .offset = offsetof(sdk_case_presence_required_Params, list)},
    {.name = {"level", 5}, .type = &sdk_case_presence_required_Level_type, .offset = offsetof(sdk_case_presence_required_Params, level)},
    {.name = {"blob", 4}, .type = &sdk_bytes_type, .offset = offsetof(sdk_case_presence_required_Params, blob)},
};

const sdk_type sdk_case_presence_required_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_presence_required_Params),
    .fields = sdk_case_presence_required_Params_fields,
    .field_count = sizeof sdk_case_presence_required_Params_fields / sizeof *sdk_case_presence_required_Params_fields,
};

const sdk_type sdk_case_presence_required_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_presence_required_Result),
};

static const sdk_type sdk_case_presence_required_StringList_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_presence_required_StringList),
    .element = &sdk_string_type,
};
