typedef struct sdk_case_union_typed_Named sdk_case_union_typed_Named;
typedef struct sdk_case_union_typed_Timed sdk_case_union_typed_Timed;
typedef struct sdk_case_union_typed_Either sdk_case_union_typed_Either;
typedef struct sdk_case_union_typed_Params sdk_case_union_typed_Params;
typedef struct sdk_case_union_typed_Result sdk_case_union_typed_Result;

/** Variants of sdk_case_union_typed_Either. */
typedef enum sdk_case_union_typed_EitherTag {
  sdk_case_union_typed_EitherTag_LEFT,
  sdk_case_union_typed_EitherTag_RIGHT,
  sdk_case_union_typed_EitherTag_OTHER
} sdk_case_union_typed_EitherTag;

struct sdk_case_union_typed_Named {
  sdk_string name;
  bool has_size;
  /** Default: 1. */
  uint8_t size;
};

struct sdk_case_union_typed_Timed {
  /** As YYYY-MM-DDTHH:MM:SS.sssZ. */
  sdk_string at;
};

struct sdk_case_union_typed_Either {
  sdk_case_union_typed_EitherTag tag;
  union {
    sdk_case_union_typed_Named left;
    sdk_case_union_typed_Named right;
    sdk_case_union_typed_Timed other;
  } of;
};

/** What case/union-typed takes. */
struct sdk_case_union_typed_Params {
  sdk_case_union_typed_Either value;
};

/** What case/union-typed gives. */
struct sdk_case_union_typed_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 94 lines, sha256 fa402c048002

static const sdk_field sdk_case_union_typed_Named_fields[] = {
    {.name = {"name", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_union_typed_Named, name)},
    {.name = {"size", 4}, .type = &sdk_uint8_type, .offset = offsetof(sdk_case_union_typed_Named, size), .optional = true, .has = offsetof(sdk_case_union_typed_Named, has_size), .fallback = {"1", 1}},
};

const sdk_type sdk_case_union_typed_Named_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_typed_Named),
    .fields = sdk_case_union_typed_Named_fields,
    .field_count = sizeof sdk_case_union_typed_Named_fields / sizeof *sdk_case_union_typed_Named_fields,
};

static const sdk_field sdk_case_union_typed_Timed_fields[] = {
    {.name = {"at", 2}, .type = &sdk_datetime_type, .offset = offsetof(sdk_case_union_typed_Timed, at)},
};

const sdk_type sdk_case_union_typed_Timed_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_typed_Timed),
    .fields = sdk_case_union_typed_Timed_fields,
    .field_count = sizeof sdk_case_union_typed_Timed_fields / sizeof *sdk_case_union_typed_Timed_fields,
};

static const sdk_name sdk_case_union_typed_Either_names[] = {
    {"left", 4},
    {"right", 5},
    {"other", 5},
};

static const sdk_field sdk_case_union_typed_Either_fields[] = {
    {.type = &sdk_case_union_typed_Named_type, .offset = offsetof(sdk_case_union_typed_Either, of.left)},
    {.type = &sdk_case_union_typed_Named_type, .offset = offsetof(sdk_case_union_typed_Either, of.right)},
    {.type = &sdk_case_union_typed_Timed_type, .offset = offsetof(sdk_case_union_typed_Either, of.other)},
};

const sdk_type sdk_case_union_typed_Either_type = {
    .kind = SDK_UNION,
    .size = sizeof(sdk_case_union_typed_Either),
    .fields = sdk_case_union_typed_Either_fields,
    .field_count = sizeof sdk_case_union_typed_Either_fields / sizeof *sdk_case_union_typed_Either_fields,
    .names = sdk_case_union_typed_Either_names,
    .name_count = sizeof sdk_case_union_typed_Either_names / sizeof *sdk_case_union_typed_Either_names,
    .tag = {"side", 4},
};

static const sdk_field sdk_case_union_typed_Params_fields[] = {
    {.name = {"value", 5}, .type = &sdk_case_union_typed_Either_type, .offset = offsetof(sdk_case_union_typed_Params, value)},
};

const sdk_type sdk_case_union_typed_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_typed_Params),
    .fields = sdk_case_union_typed_Params_fields,
    .field_count = sizeof sdk_case_union_typed_Params_fields / sizeof *sdk_case_union_typed_Params_fields,
};

const sdk_type sdk_case_union_typed_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_typed_Result),
};
