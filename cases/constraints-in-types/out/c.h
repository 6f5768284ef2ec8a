typedef struct sdk_case_constraints_in_types_Row sdk_case_constraints_in_types_Row;
typedef struct sdk_case_constraints_in_types_Choice sdk_case_constraints_in_types_Choice;
typedef struct sdk_case_constraints_in_types_Params sdk_case_constraints_in_types_Params;
typedef struct sdk_case_constraints_in_types_Result sdk_case_constraints_in_types_Result;
typedef struct sdk_case_constraints_in_types_ChoiceA sdk_case_constraints_in_types_ChoiceA;
typedef struct sdk_case_constraints_in_types_RowList sdk_case_constraints_in_types_RowList;

/** Variants of sdk_case_constraints_in_types_Choice. */
typedef enum sdk_case_constraints_in_types_ChoiceTag {
  sdk_case_constraints_in_types_ChoiceTag_A,
  sdk_case_constraints_in_types_ChoiceTag_B
} sdk_case_constraints_in_types_ChoiceTag;

typedef sdk_string sdk_case_constraints_in_types_Code;

struct sdk_case_constraints_in_types_Row {
  /** Matches `^[A-Z]{2}$`. */
  sdk_case_constraints_in_types_Code code;
  /** Between 1 and 9. */
  uint32_t count;
};

struct sdk_case_constraints_in_types_ChoiceA {
  /** At most 3. */
  int8_t size;
};

struct sdk_case_constraints_in_types_Choice {
  sdk_case_constraints_in_types_ChoiceTag tag;
  union {
    sdk_case_constraints_in_types_ChoiceA a;
  } of;
};

struct sdk_case_constraints_in_types_RowList {
  sdk_case_constraints_in_types_Row *items;
  size_t count;
};

/** What case/constraints-in-types takes. */
struct sdk_case_constraints_in_types_Params {
  sdk_case_constraints_in_types_Row row;
  bool has_rows;
  sdk_case_constraints_in_types_RowList rows;
  bool has_choice;
  sdk_case_constraints_in_types_Choice choice;
};

/** What case/constraints-in-types gives. */
struct sdk_case_constraints_in_types_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 82 lines, sha256 b8efd772336d

static sdk_pattern sdk_case_constraints_in_types_Row_pattern_0 = {.source = {"\\A[A-Z]{2}\\z", 12}};

static const sdk_limits sdk_case_constraints_in_types_Row_limits_0 = {.pattern = &sdk_case_constraints_in_types_Row_pattern_0};

static const sdk_limits sdk_case_constraints_in_types_Row_limits_1 = {.min = &(const int64_t){INT64_C(1)}, .max = &(const int64_t){INT64_C(9)}};

static const sdk_field sdk_case_constraints_in_types_Row_fields[] = {
    {.name = {"code", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_in_types_Row, code), .limits = &sdk_case_constraints_in_types_Row_limits_0},
    {.name = {"count", 5}, .type = &sdk_uint32_type, .offset = offsetof(sdk_case_constraints_in_types_Row, count), .limits = &sdk_case_constraints_in_types_Row_limits_1},
};

const sdk_type sdk_case_constraints_in_types_Row_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_in_types_Row),
    .fields = sdk_case_constraints_in_types_Row_fields,
    .field_count = sizeof sdk_case_constraints_in_types_Row_fields / sizeof *sdk_case_constraints_in_types_Row_fields,
};

static const sdk_name sdk_case_constraints_in_types_Choice_names[] = {
    {"a", 1},
    {"b", 1},
};

static const sdk_field sdk_case_constraints_in_types_Choice_fields[] = {
    {.type = &sdk_case_constraints_in_types_ChoiceA_type, .offset = offsetof(sdk_case_constraints_in_types_Choice, of.a)},
    {.type = NULL},
};

const sdk_type sdk_case_constraints_in_types_Choice_type = {
    .kind = SDK_UNION,
    .size = sizeof(sdk_case_constraints_in_types_Choice),
    .fields = sdk_case_constraints_in_types_Choice_fields,
    .field_count = sizeof sdk_case_constraints_in_types_Choice_fields / sizeof *sdk_case_constraints_in_types_Choice_fields,
    .names = sdk_case_constraints_in_types_Choice_names,
    .name_count = sizeof sdk_case_constraints_in_types_Choice_names / sizeof *sdk_case_constraints_in_types_Choice_names,
    .tag = {"kind", 4},
};

static const sdk_field sdk_case_constraints_in_types_Params_fields[] = {
    {.name = {"row", 3}, .type = &sdk_case_constraints_in_types_Row_type, .offset = offsetof(sdk_case_constraints_in_types_Params, row)},
    {.name = {"rows", 4}, .type = &sdk_case_constraints_in_types_RowList_type, .offset = offsetof(sdk_case_constraints_in_types_Params, rows), .optional = true, .has = offsetof(sdk_case_constraints_in_types_Params, has_rows)},
    {.name = {"choice", 6}, .type = &sdk_case_constraints_in_types_Choice_type, .offset = offsetof(sdk_case_constraints_in_types_Params, choice), .optional = true, .has = offsetof(sdk_case_constraints_in_types_Params, has_choice)},
};

const sdk_type sdk_case_constraints_in_types_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_in_types_Params),
    .fields = sdk_case_constraints_in_types_Params_fields,
    .field_count = sizeof sdk_case_constraints_in_types_Params_fields / sizeof *sdk_case_constraints_in_types_Params_fields,
};

const sdk_type sdk_case_constraints_in_types_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_in_types_Result),
};

static const sdk_limits sdk_case_constraints_in_types_ChoiceA_limits_0 = {.max = &(const int64_t){INT64_C(3)}};

static const sdk_field sdk_case_constraints_in_types_ChoiceA_fields[] = {
    {.name = {"size", 4}, .type = &sdk_int8_type, .offset = offsetof(sdk_case_constraints_in_types_ChoiceA, size), .limits = &sdk_case_constraints_in_types_ChoiceA_limits_0},
};

static const sdk_type sdk_case_constraints_in_types_ChoiceA_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_in_types_ChoiceA),
    .fields = sdk_case_constraints_in_types_ChoiceA_fields,
    .field_count = sizeof sdk_case_constraints_in_types_ChoiceA_fields / sizeof *sdk_case_constraints_in_types_ChoiceA_fields,
};

static const sdk_type sdk_case_constraints_in_types_RowList_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_constraints_in_types_RowList),
    .element = &sdk_case_constraints_in_types_Row_type,
};
