typedef struct sdk_case_union_open_Block sdk_case_union_open_Block;
typedef struct sdk_case_union_open_Params sdk_case_union_open_Params;
typedef struct sdk_case_union_open_Result sdk_case_union_open_Result;
typedef struct sdk_case_union_open_BlockText sdk_case_union_open_BlockText;
typedef struct sdk_case_union_open_BlockList sdk_case_union_open_BlockList;

/** Variants of sdk_case_union_open_Block. */
typedef enum sdk_case_union_open_BlockTag {
  /** One that this version does not know. */
  sdk_case_union_open_BlockTag_UNKNOWN = -1,
  sdk_case_union_open_BlockTag_TEXT,
  sdk_case_union_open_BlockTag_RULE
} sdk_case_union_open_BlockTag;

struct sdk_case_union_open_BlockText {
  sdk_string text;
};

struct sdk_case_union_open_Block {
  sdk_case_union_open_BlockTag tag;
  union {
    sdk_case_union_open_BlockText text;
    /** The whole object of an unknown variant. */
    sdk_json unknown;
  } of;
};

struct sdk_case_union_open_BlockList {
  sdk_case_union_open_Block *items;
  size_t count;
};

/** What case/union-open takes. */
struct sdk_case_union_open_Params {
  sdk_case_union_open_Block value;
  bool has_more;
  sdk_case_union_open_BlockList more;
};

/** What case/union-open gives. */
struct sdk_case_union_open_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 275446b5472f

static const sdk_name sdk_case_union_open_Block_names[] = {
    {"text", 4},
    {"rule", 4},
};

static const sdk_field sdk_case_union_open_Block_fields[] = {
    {.type = &sdk_case_union_open_BlockText_type, .offset = offsetof(sdk_case_union_open_Block, of.text)},
    {.type = NULL},
    {.type = &sdk_json_type, .offset = offsetof(sdk_case_union_open_Block, of.unknown)},
};

const sdk_type sdk_case_union_open_Block_type = {
    .kind = SDK_UNION,
    .size = sizeof(sdk_case_union_open_Block),
    .fields = sdk_case_union_open_Block_fields,
    .field_count = sizeof sdk_case_union_open_Block_fields / sizeof *sdk_case_union_open_Block_fields,
    .names = sdk_case_union_open_Block_names,
    .name_count = sizeof sdk_case_union_open_Block_names / sizeof *sdk_case_union_open_Block_names,
    .tag = {"kind", 4},
    .open = true,
};

static const sdk_field sdk_case_union_open_Params_fields[] = {
    {.name = {"value", 5}, .type = &sdk_case_union_open_Block_type, .offset = offsetof(sdk_case_union_open_Params, value)},
    {.name = {"more", 4}, .type = &sdk_case_union_open_BlockList_type, .offset = offsetof(sdk_case_union_open_Params, more), .optional = true, .has = offsetof(sdk_case_union_open_Params, has_more)},
};

const sdk_type sdk_case_union_open_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_open_Params),
    .fields = sdk_case_union_open_Params_fields,
    .field_count = sizeof sdk_case_union_open_Params_fields / sizeof *sdk_case_union_open_Params_fields,
};

const sdk_type sdk_case_union_open_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_open_Result),
};

static const sdk_field sdk_case_union_open_BlockText_fields[] = {
    {.name = {"text", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_union_open_BlockText, text)},
};

static const sdk_type sdk_case_union_open_BlockText_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_open_BlockText),
    .fields = sdk_case_union_open_BlockText_fields,
    .field_count = sizeof sdk_case_union_open_BlockText_fields / sizeof *sdk_case_union_open_BlockText_fields,
};

static const sdk_type sdk_case_union_open_BlockList_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_union_open_BlockList),
    .element = &sdk_case_union_open_Block_type,
};
