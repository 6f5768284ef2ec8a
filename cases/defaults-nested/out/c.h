typedef struct sdk_case_defaults_nested_Window sdk_case_defaults_nested_Window;
typedef struct sdk_case_defaults_nested_Choice sdk_case_defaults_nested_Choice;
typedef struct sdk_case_defaults_nested_Params sdk_case_defaults_nested_Params;
typedef struct sdk_case_defaults_nested_Result sdk_case_defaults_nested_Result;
typedef struct sdk_case_defaults_nested_ChoiceWindow sdk_case_defaults_nested_ChoiceWindow;
typedef struct sdk_case_defaults_nested_ChoiceBig sdk_case_defaults_nested_ChoiceBig;
typedef struct sdk_case_defaults_nested_WindowList sdk_case_defaults_nested_WindowList;
typedef struct sdk_case_defaults_nested_Int64MapEntry sdk_case_defaults_nested_Int64MapEntry;
typedef struct sdk_case_defaults_nested_Int64Map sdk_case_defaults_nested_Int64Map;
typedef struct sdk_case_defaults_nested_StringList sdk_case_defaults_nested_StringList;

/** Variants of sdk_case_defaults_nested_Choice. */
typedef enum sdk_case_defaults_nested_ChoiceTag {
  sdk_case_defaults_nested_ChoiceTag_NONE,
  sdk_case_defaults_nested_ChoiceTag_WINDOW,
  sdk_case_defaults_nested_ChoiceTag_BIG
} sdk_case_defaults_nested_ChoiceTag;

struct sdk_case_defaults_nested_Window {
  sdk_string title;
  bool has_width;
  /** Default: 800. */
  uint16_t width;
  bool has_height;
  /** Default: 600. */
  uint16_t height;
};

struct sdk_case_defaults_nested_ChoiceWindow {
  bool has_scale;
  /** Default: 1. */
  double scale;
};

struct sdk_case_defaults_nested_ChoiceBig {
  int64_t size;
};

struct sdk_case_defaults_nested_Choice {
  sdk_case_defaults_nested_ChoiceTag tag;
  union {
    sdk_case_defaults_nested_ChoiceWindow window;
    sdk_case_defaults_nested_ChoiceBig big;
  } of;
};

struct sdk_case_defaults_nested_WindowList {
  sdk_case_defaults_nested_Window *items;
  size_t count;
};

struct sdk_case_defaults_nested_Int64Map {
  sdk_case_defaults_nested_Int64MapEntry *items;
  size_t count;
};

struct sdk_case_defaults_nested_StringList {
  sdk_string *items;
  size_t count;
};

/** What case/defaults-nested takes. */
struct sdk_case_defaults_nested_Params {
  bool has_window;
  /** Default: {"title":"main"}. */
  sdk_case_defaults_nested_Window window;
  bool has_windows;
  /** Default: [{"title":"a","width":1}]. */
  sdk_case_defaults_nested_WindowList windows;
  bool has_table;
  /** Default: {"a":"1"}. */
  sdk_case_defaults_nested_Int64Map table;
  bool has_empties;
  /** Default: []. */
  sdk_case_defaults_nested_StringList empties;
  bool has_choice;
  /** Default: {"kind":"big","size":"5"}. */
  sdk_case_defaults_nested_Choice choice;
  bool has_given;
  sdk_case_defaults_nested_Window given;
// types: 12 more lines, sha256 33f8298c50dc

// command: 82 lines, sha256 ea2535192152

static const sdk_field sdk_case_defaults_nested_Window_fields[] = {
    {.name = {"title", 5}, .type = &sdk_string_type, .offset = offsetof(sdk_case_defaults_nested_Window, title)},
    {.name = {"width", 5}, .type = &sdk_uint16_type, .offset = offsetof(sdk_case_defaults_nested_Window, width), .optional = true, .has = offsetof(sdk_case_defaults_nested_Window, has_width), .fallback = {"800", 3}},
    {.name = {"height", 6}, .type = &sdk_uint16_type, .offset = offsetof(sdk_case_defaults_nested_Window, height), .optional = true, .has = offsetof(sdk_case_defaults_nested_Window, has_height), .fallback = {"600", 3}},
};

const sdk_type sdk_case_defaults_nested_Window_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_defaults_nested_Window),
    .fields = sdk_case_defaults_nested_Window_fields,
    .field_count = sizeof sdk_case_defaults_nested_Window_fields / sizeof *sdk_case_defaults_nested_Window_fields,
};

static const sdk_name sdk_case_defaults_nested_Choice_names[] = {
    {"none", 4},
    {"window", 6},
    {"big", 3},
};

static const sdk_field sdk_case_defaults_nested_Choice_fields[] = {
    {.type = NULL},
    {.type = &sdk_case_defaults_nested_ChoiceWindow_type, .offset = offsetof(sdk_case_defaults_nested_Choice, of.window)},
    {.type = &sdk_case_defaults_nested_ChoiceBig_type, .offset = offsetof(sdk_case_defaults_nested_Choice, of.big)},
};

const sdk_type sdk_case_defaults_nested_Choice_type = {
    .kind = SDK_UNION,
    .size = sizeof(sdk_case_defaults_nested_Choice),
    .fields = sdk_case_defaults_nested_Choice_fields,
    .field_count = sizeof sdk_case_defaults_nested_Choice_fields / sizeof *sdk_case_defaults_nested_Choice_fields,
    .names = sdk_case_defaults_nested_Choice_names,
    .name_count = sizeof sdk_case_defaults_nested_Choice_names / sizeof *sdk_case_defaults_nested_Choice_names,
    .tag = {"kind", 4},
};

static const sdk_field sdk_case_defaults_nested_Params_fields[] = {
    {.name = {"window", 6}, .type = &sdk_case_defaults_nested_Window_type, .offset = offsetof(sdk_case_defaults_nested_Params, window), .optional = true, .has = offsetof(sdk_case_defaults_nested_Params, has_window), .fallback = {"{\"title\":\"main\"}", 16}},
    {.name = {"windows", 7}, .type = &sdk_case_defaults_nested_WindowList_type, .offset = offsetof(sdk_case_defaults_nested_Params, windows), .optional = true, .has = offsetof(sdk_case_defaults_nested_Params, has_windows), .fallback = {"[{\"title\":\"a\",\"width\":1}]", 25}},
    {.name = {"table", 5}, .type = &sdk_case_defaults_nested_Int64Map_type, .offset = offsetof(sdk_case_defaults_nested_Params, table), .optional = true, .has = offsetof(sdk_case_defaults_nested_Params, has_table), .fallback = {"{\"a\":\"1\"}", 9}},
    {.name = {"empties", 7}, .type = &sdk_case_defaults_nested_StringList_type, .offset = offsetof(sdk_case_defaults_nested_Params, empties), .optional = true, .has = offsetof(sdk_case_defaults_nested_Params, has_empties), .fallback = {"[]", 2}},
    {.name = {"choice", 6}, .type = &sdk_case_defaults_nested_Choice_type, .offset = offsetof(sdk_case_defaults_nested_Params, choice), .optional = true, .has = offsetof(sdk_case_defaults_nested_Params, has_choice), .fallback = {"{\"kind\":\"big\",\"size\":\"5\"}", 25}},
    {.name = {"given", 5}, .type = &sdk_case_defaults_nested_Window_type, .offset = offsetof(sdk_case_defaults_nested_Params, given), .optional = true, .has = offsetof(sdk_case_defaults_nested_Params, has_given)},
};

const sdk_type sdk_case_defaults_nested_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_defaults_nested_Params),
    .fields = sdk_case_defaults_nested_Params_fields,
    .field_count = sizeof sdk_case_defaults_nested_Params_fields / sizeof *sdk_case_defaults_nested_Params_fields,
};

const sdk_type sdk_case_defaults_nested_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_defaults_nested_Result),
};

static const sdk_field sdk_case_defaults_nested_ChoiceWindow_fields[] = {
    {.name = {"scale", 5}, .type = &sdk_float64_type, .offset = offsetof(sdk_case_defaults_nested_ChoiceWindow, scale), .optional = true, .has = offsetof(sdk_case_defaults_nested_ChoiceWindow, has_scale), .fallback = {"1", 1}},
};

static const sdk_type sdk_case_defaults_nested_ChoiceWindow_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_defaults_nested_ChoiceWindow),
    .fields = sdk_case_defaults_nested_ChoiceWindow_fields,
    .field_count = sizeof sdk_case_defaults_nested_ChoiceWindow_fields / sizeof *sdk_case_defaults_nested_ChoiceWindow_fields,
};

static const sdk_field sdk_case_defaults_nested_ChoiceBig_fields[] = {
    {.name = {"size", 4}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_defaults_nested_ChoiceBig, size)},
};

static const sdk_type sdk_case_defaults_nested_ChoiceBig_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_defaults_nested_ChoiceBig),
    .fields = sdk_case_defaults_nested_ChoiceBig_fields,
    .field_count = sizeof sdk_case_defaults_nested_ChoiceBig_fields / sizeof *sdk_case_defaults_nested_ChoiceBig_fields,
};

static const sdk_type sdk_case_defaults_nested_WindowList_type = {
    .kind = SDK_LIST,
// codecs: 26 more lines, sha256 c6c0bd99a874
