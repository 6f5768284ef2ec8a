typedef struct sdk_case_constraints_items_Params sdk_case_constraints_items_Params;
typedef struct sdk_case_constraints_items_Result sdk_case_constraints_items_Result;
typedef struct sdk_case_constraints_items_StringList sdk_case_constraints_items_StringList;
typedef struct sdk_case_constraints_items_Int32List sdk_case_constraints_items_Int32List;
typedef struct sdk_case_constraints_items_JsonList sdk_case_constraints_items_JsonList;
typedef struct sdk_case_constraints_items_Uint8List sdk_case_constraints_items_Uint8List;

struct sdk_case_constraints_items_StringList {
  sdk_string *items;
  size_t count;
};

struct sdk_case_constraints_items_Int32List {
  int32_t *items;
  size_t count;
};

struct sdk_case_constraints_items_JsonList {
  sdk_json *items;
  size_t count;
};

struct sdk_case_constraints_items_Uint8List {
  uint8_t *items;
  size_t count;
};

/** What case/constraints-items takes. */
struct sdk_case_constraints_items_Params {
  /** 1 to 3 items. */
  sdk_case_constraints_items_StringList list;
  bool has_fixed;
  /** Exactly 2 items. */
  sdk_case_constraints_items_Int32List fixed;
  bool has_never;
  /** Always empty. */
  sdk_case_constraints_items_JsonList never;
  bool has_maybe;
  bool is_null_maybe;
  /** At least 1 item. */
  sdk_case_constraints_items_Uint8List maybe;
};

/** What case/constraints-items gives. */
struct sdk_case_constraints_items_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 3323e066c208

static const sdk_limits sdk_case_constraints_items_Params_limits_0 = {.min_items = &(const size_t){1}, .max_items = &(const size_t){3}};

static const sdk_limits sdk_case_constraints_items_Params_limits_1 = {.min_items = &(const size_t){2}, .max_items = &(const size_t){2}};

static const sdk_limits sdk_case_constraints_items_Params_limits_2 = {.max_items = &(const size_t){0}};

static const sdk_limits sdk_case_constraints_items_Params_limits_3 = {.min_items = &(const size_t){1}};

static const sdk_field sdk_case_constraints_items_Params_fields[] = {
    {.name = {"list", 4}, .type = &sdk_case_constraints_items_StringList_type, .offset = offsetof(sdk_case_constraints_items_Params, list), .limits = &sdk_case_constraints_items_Params_limits_0},
    {.name = {"fixed", 5}, .type = &sdk_case_constraints_items_Int32List_type, .offset = offsetof(sdk_case_constraints_items_Params, fixed), .optional = true, .has = offsetof(sdk_case_constraints_items_Params, has_fixed), .limits = &sdk_case_constraints_items_Params_limits_1},
    {.name = {"never", 5}, .type = &sdk_case_constraints_items_JsonList_type, .offset = offsetof(sdk_case_constraints_items_Params, never), .optional = true, .has = offsetof(sdk_case_constraints_items_Params, has_never), .limits = &sdk_case_constraints_items_Params_limits_2},
    {.name = {"maybe", 5}, .type = &sdk_case_constraints_items_Uint8List_type, .offset = offsetof(sdk_case_constraints_items_Params, maybe), .optional = true, .has = offsetof(sdk_case_constraints_items_Params, has_maybe), .nullable = true, .null = offsetof(sdk_case_constraints_items_Params, is_null_maybe), .limits = &sdk_case_constraints_items_Params_limits_3},
};

const sdk_type sdk_case_constraints_items_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_items_Params),
    .fields = sdk_case_constraints_items_Params_fields,
    .field_count = sizeof sdk_case_constraints_items_Params_fields / sizeof *sdk_case_constraints_items_Params_fields,
};

const sdk_type sdk_case_constraints_items_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_items_Result),
};

static const sdk_type sdk_case_constraints_items_StringList_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_constraints_items_StringList),
    .element = &sdk_string_type,
};

static const sdk_type sdk_case_constraints_items_Int32List_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_constraints_items_Int32List),
    .element = &sdk_int32_type,
};

static const sdk_type sdk_case_constraints_items_JsonList_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_constraints_items_JsonList),
    .element = &sdk_json_type,
};

static const sdk_type sdk_case_constraints_items_Uint8List_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_constraints_items_Uint8List),
    .element = &sdk_uint8_type,
};
