typedef struct sdk_case_union_adjacent_Event sdk_case_union_adjacent_Event;
typedef struct sdk_case_union_adjacent_Texts sdk_case_union_adjacent_Texts;
typedef struct sdk_case_union_adjacent_MaybeText sdk_case_union_adjacent_MaybeText;
typedef struct sdk_case_union_adjacent_Params sdk_case_union_adjacent_Params;
typedef struct sdk_case_union_adjacent_Result sdk_case_union_adjacent_Result;
typedef struct sdk_case_union_adjacent_EventMoved sdk_case_union_adjacent_EventMoved;

/** Variants of sdk_case_union_adjacent_Event. */
typedef enum sdk_case_union_adjacent_EventTag {
  sdk_case_union_adjacent_EventTag_MOVED,
  sdk_case_union_adjacent_EventTag_RENAMED,
  sdk_case_union_adjacent_EventTag_TAGGED,
  sdk_case_union_adjacent_EventTag_DELETED,
  sdk_case_union_adjacent_EventTag_CLEARED,
  sdk_case_union_adjacent_EventTag_COUNTED,
  sdk_case_union_adjacent_EventTag_LEVELLED
} sdk_case_union_adjacent_EventTag;

typedef enum sdk_case_union_adjacent_Level {
  sdk_case_union_adjacent_Level_LOW,
  sdk_case_union_adjacent_Level_HIGH
} sdk_case_union_adjacent_Level;

typedef sdk_string sdk_case_union_adjacent_Text;

typedef int64_t sdk_case_union_adjacent_Long;

struct sdk_case_union_adjacent_EventMoved {
  int32_t x;
  int32_t y;
};

struct sdk_case_union_adjacent_Texts {
  sdk_string *items;
  size_t count;
};

struct sdk_case_union_adjacent_MaybeText {
  bool is_null;
  sdk_string value;
};

struct sdk_case_union_adjacent_Event {
  sdk_case_union_adjacent_EventTag tag;
  union {
    sdk_case_union_adjacent_EventMoved moved;
    sdk_case_union_adjacent_Text renamed;
    sdk_case_union_adjacent_Texts tagged;
    sdk_case_union_adjacent_MaybeText cleared;
    sdk_case_union_adjacent_Long counted;
    sdk_case_union_adjacent_Level levelled;
  } of;
};

/** What case/union-adjacent takes. */
struct sdk_case_union_adjacent_Params {
  sdk_case_union_adjacent_Event event;
};

/** What case/union-adjacent gives. */
struct sdk_case_union_adjacent_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 94 lines, sha256 7519198770e1

static const sdk_name sdk_case_union_adjacent_Event_names[] = {
    {"moved", 5},
    {"renamed", 7},
    {"tagged", 6},
    {"deleted", 7},
    {"cleared", 7},
    {"counted", 7},
    {"levelled", 8},
};

static const sdk_field sdk_case_union_adjacent_Event_fields[] = {
    {.type = &sdk_case_union_adjacent_EventMoved_type, .offset = offsetof(sdk_case_union_adjacent_Event, of.moved)},
    {.type = &sdk_string_type, .offset = offsetof(sdk_case_union_adjacent_Event, of.renamed)},
    {.type = &sdk_case_union_adjacent_Texts_type, .offset = offsetof(sdk_case_union_adjacent_Event, of.tagged)},
    {.type = NULL},
    {.type = &sdk_case_union_adjacent_MaybeText_type, .offset = offsetof(sdk_case_union_adjacent_Event, of.cleared)},
    {.type = &sdk_int64_type, .offset = offsetof(sdk_case_union_adjacent_Event, of.counted)},
    {.type = &sdk_case_union_adjacent_Level_type, .offset = offsetof(sdk_case_union_adjacent_Event, of.levelled)},
};

const sdk_type sdk_case_union_adjacent_Event_type = {
    .kind = SDK_UNION,
    .size = sizeof(sdk_case_union_adjacent_Event),
    .fields = sdk_case_union_adjacent_Event_fields,
    .field_count = sizeof sdk_case_union_adjacent_Event_fields / sizeof *sdk_case_union_adjacent_Event_fields,
    .names = sdk_case_union_adjacent_Event_names,
    .name_count = sizeof sdk_case_union_adjacent_Event_names / sizeof *sdk_case_union_adjacent_Event_names,
    .tag = {"type", 4},
    .content = {"data", 4},
};

const sdk_type sdk_case_union_adjacent_Texts_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_union_adjacent_Texts),
    .element = &sdk_string_type,
};

static const sdk_field sdk_case_union_adjacent_MaybeText_fields[] = {
    {.type = &sdk_string_type, .offset = offsetof(sdk_case_union_adjacent_MaybeText, value)},
};

const sdk_type sdk_case_union_adjacent_MaybeText_type = {
    .kind = SDK_NULLABLE,
    .size = sizeof(sdk_case_union_adjacent_MaybeText),
    .fields = sdk_case_union_adjacent_MaybeText_fields,
    .field_count = sizeof sdk_case_union_adjacent_MaybeText_fields / sizeof *sdk_case_union_adjacent_MaybeText_fields,
};

static const sdk_name sdk_case_union_adjacent_Level_names[] = {
    {"low", 3},
    {"high", 4},
};

const sdk_type sdk_case_union_adjacent_Level_type = {
    .kind = SDK_ENUM,
    .size = sizeof(sdk_case_union_adjacent_Level),
    .names = sdk_case_union_adjacent_Level_names,
    .name_count = sizeof sdk_case_union_adjacent_Level_names / sizeof *sdk_case_union_adjacent_Level_names,
};

static const sdk_field sdk_case_union_adjacent_Params_fields[] = {
    {.name = {"event", 5}, .type = &sdk_case_union_adjacent_Event_type, .offset = offsetof(sdk_case_union_adjacent_Params, event)},
};

const sdk_type sdk_case_union_adjacent_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_adjacent_Params),
    .fields = sdk_case_union_adjacent_Params_fields,
    .field_count = sizeof sdk_case_union_adjacent_Params_fields / sizeof *sdk_case_union_adjacent_Params_fields,
};

const sdk_type sdk_case_union_adjacent_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_adjacent_Result),
};

static const sdk_field sdk_case_union_adjacent_EventMoved_fields[] = {
    {.name = {"x", 1}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_union_adjacent_EventMoved, x)},
    {.name = {"y", 1}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_union_adjacent_EventMoved, y)},
};
// codecs: 7 more lines, sha256 221732e74110
