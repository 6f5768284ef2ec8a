typedef struct sdk_case_enum_open_Mode sdk_case_enum_open_Mode;
typedef struct sdk_case_enum_open_Params sdk_case_enum_open_Params;
typedef struct sdk_case_enum_open_Result sdk_case_enum_open_Result;
typedef struct sdk_case_enum_open_ModeList sdk_case_enum_open_ModeList;

/** Known values of sdk_case_enum_open_Mode. */
typedef enum sdk_case_enum_open_ModeValue {
  /** One that this version does not know. */
  sdk_case_enum_open_ModeValue_UNKNOWN = -1,
  sdk_case_enum_open_ModeValue_FAST,
  sdk_case_enum_open_ModeValue_EXACT
} sdk_case_enum_open_ModeValue;

struct sdk_case_enum_open_Mode {
  sdk_case_enum_open_ModeValue value;
  /** The text of an unknown value. */
  sdk_string text;
};

struct sdk_case_enum_open_ModeList {
  sdk_case_enum_open_Mode *items;
  size_t count;
};

/** What case/enum-open takes. */
struct sdk_case_enum_open_Params {
  sdk_case_enum_open_Mode value;
  bool has_more;
  sdk_case_enum_open_ModeList more;
};

/** What case/enum-open gives. */
struct sdk_case_enum_open_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 628214c7cedb

static const sdk_name sdk_case_enum_open_Mode_names[] = {
    {"fast", 4},
    {"exact", 5},
};

const sdk_type sdk_case_enum_open_Mode_type = {
    .kind = SDK_OPEN_ENUM,
    .size = sizeof(sdk_case_enum_open_Mode),
    .names = sdk_case_enum_open_Mode_names,
    .name_count = sizeof sdk_case_enum_open_Mode_names / sizeof *sdk_case_enum_open_Mode_names,
};

static const sdk_field sdk_case_enum_open_Params_fields[] = {
    {.name = {"value", 5}, .type = &sdk_case_enum_open_Mode_type, .offset = offsetof(sdk_case_enum_open_Params, value)},
    {.name = {"more", 4}, .type = &sdk_case_enum_open_ModeList_type, .offset = offsetof(sdk_case_enum_open_Params, more), .optional = true, .has = offsetof(sdk_case_enum_open_Params, has_more)},
};

const sdk_type sdk_case_enum_open_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_enum_open_Params),
    .fields = sdk_case_enum_open_Params_fields,
    .field_count = sizeof sdk_case_enum_open_Params_fields / sizeof *sdk_case_enum_open_Params_fields,
};

const sdk_type sdk_case_enum_open_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_enum_open_Result),
};

static const sdk_type sdk_case_enum_open_ModeList_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_enum_open_ModeList),
    .element = &sdk_case_enum_open_Mode_type,
};
