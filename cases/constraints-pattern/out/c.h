typedef struct sdk_case_constraints_pattern_Params sdk_case_constraints_pattern_Params;
typedef struct sdk_case_constraints_pattern_Result sdk_case_constraints_pattern_Result;

/** What case/constraints-pattern takes. */
struct sdk_case_constraints_pattern_Params {
  /** Matches `^[a-z]+$`. */
  sdk_string word;
  bool has_found;
  /** Matches `b`. */
  sdk_string found;
  bool has_any;
  /** Matches `^.$`. */
  sdk_string any;
  bool has_digits;
  /** Matches `^\d{2}$`. */
  sdk_string digits;
  bool has_upper;
  /** Matches `^\p{Lu}+$`. */
  sdk_string upper;
  bool has_either;
  /** Matches `^(?:cat|dog)s?$`. */
  sdk_string either;
  bool has_space;
  /** Matches `^\s$`. */
  sdk_string space;
  bool has_ahead;
  /** Matches `^(?=.*\d)[^/]{3,}$`. */
  sdk_string ahead;
  bool has_not_newline;
  /** Matches `^\w\b$`. */
  sdk_string not_newline;
};

/** What case/constraints-pattern gives. */
struct sdk_case_constraints_pattern_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 d86681432c97

static sdk_pattern sdk_case_constraints_pattern_Params_pattern_0 = {.source = {"\\A[a-z]+\\z", 10}};

static sdk_pattern sdk_case_constraints_pattern_Params_pattern_1 = {.source = {"b", 1}};

static sdk_pattern sdk_case_constraints_pattern_Params_pattern_2 = {.source = {"\\A[\\x{0}-\\x{9}\\x{B}-\\x{C}\\x{E}-\\x{2027}\\x{202A}-\\x{D7FF}\\x{E000}-\\x{10FFFF}]\\z", 78}};

static sdk_pattern sdk_case_constraints_pattern_Params_pattern_3 = {.source = {"\\A[0-9]{2}\\z", 12}};

static sdk_pattern sdk_case_constraints_pattern_Params_pattern_4 = {.source = {"\\A[\\p{Lu}]+\\z", 13}};

static sdk_pattern sdk_case_constraints_pattern_Params_pattern_5 = {.source = {"\\A(\?:cat|dog)s\?\\z", 17}};

static sdk_pattern sdk_case_constraints_pattern_Params_pattern_6 = {.source = {"\\A[\\x{9}-\\x{D} \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}-\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]\\z", 98}};

static sdk_pattern sdk_case_constraints_pattern_Params_pattern_7 = {.source = {"\\A(\?=[\\x{0}-\\x{9}\\x{B}-\\x{C}\\x{E}-\\x{2027}\\x{202A}-\\x{D7FF}\\x{E000}-\\x{10FFFF}]*[0-9])[^\\/]{3,}\\z", 97}};

static sdk_pattern sdk_case_constraints_pattern_Params_pattern_8 = {.source = {"\\A[0-9A-Z_a-z](\?:(\?<=[0-9A-Z_a-z])(\?![0-9A-Z_a-z])|(\?<![0-9A-Z_a-z])(\?=[0-9A-Z_a-z]))\\z", 87}};

static const sdk_limits sdk_case_constraints_pattern_Params_limits_0 = {.pattern = &sdk_case_constraints_pattern_Params_pattern_0};

static const sdk_limits sdk_case_constraints_pattern_Params_limits_1 = {.pattern = &sdk_case_constraints_pattern_Params_pattern_1};

static const sdk_limits sdk_case_constraints_pattern_Params_limits_2 = {.pattern = &sdk_case_constraints_pattern_Params_pattern_2};

static const sdk_limits sdk_case_constraints_pattern_Params_limits_3 = {.pattern = &sdk_case_constraints_pattern_Params_pattern_3};

static const sdk_limits sdk_case_constraints_pattern_Params_limits_4 = {.pattern = &sdk_case_constraints_pattern_Params_pattern_4};

static const sdk_limits sdk_case_constraints_pattern_Params_limits_5 = {.pattern = &sdk_case_constraints_pattern_Params_pattern_5};

static const sdk_limits sdk_case_constraints_pattern_Params_limits_6 = {.pattern = &sdk_case_constraints_pattern_Params_pattern_6};

static const sdk_limits sdk_case_constraints_pattern_Params_limits_7 = {.pattern = &sdk_case_constraints_pattern_Params_pattern_7};

static const sdk_limits sdk_case_constraints_pattern_Params_limits_8 = {.pattern = &sdk_case_constraints_pattern_Params_pattern_8};

static const sdk_field sdk_case_constraints_pattern_Params_fields[] = {
    {.name = {"word", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_pattern_Params, word), .limits = &sdk_case_constraints_pattern_Params_limits_0},
    {.name = {"found", 5}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_pattern_Params, found), .optional = true, .has = offsetof(sdk_case_constraints_pattern_Params, has_found), .limits = &sdk_case_constraints_pattern_Params_limits_1},
    {.name = {"any", 3}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_pattern_Params, any), .optional = true, .has = offsetof(sdk_case_constraints_pattern_Params, has_any), .limits = &sdk_case_constraints_pattern_Params_limits_2},
    {.name = {"digits", 6}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_pattern_Params, digits), .optional = true, .has = offsetof(sdk_case_constraints_pattern_Params, has_digits), .limits = &sdk_case_constraints_pattern_Params_limits_3},
    {.name = {"upper", 5}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_pattern_Params, upper), .optional = true, .has = offsetof(sdk_case_constraints_pattern_Params, has_upper), .limits = &sdk_case_constraints_pattern_Params_limits_4},
    {.name = {"either", 6}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_pattern_Params, either), .optional = true, .has = offsetof(sdk_case_constraints_pattern_Params, has_either), .limits = &sdk_case_constraints_pattern_Params_limits_5},
    {.name = {"space", 5}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_pattern_Params, space), .optional = true, .has = offsetof(sdk_case_constraints_pattern_Params, has_space), .limits = &sdk_case_constraints_pattern_Params_limits_6},
    {.name = {"ahead", 5}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_pattern_Params, ahead), .optional = true, .has = offsetof(sdk_case_constraints_pattern_Params, has_ahead), .limits = &sdk_case_constraints_pattern_Params_limits_7},
    {.name = {"notNewline", 10}, .type = &sdk_string_type, .offset = offsetof(sdk_case_constraints_pattern_Params, not_newline), .optional = true, .has = offsetof(sdk_case_constraints_pattern_Params, has_not_newline), .limits = &sdk_case_constraints_pattern_Params_limits_8},
};

const sdk_type sdk_case_constraints_pattern_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_pattern_Params),
    .fields = sdk_case_constraints_pattern_Params_fields,
    .field_count = sizeof sdk_case_constraints_pattern_Params_fields / sizeof *sdk_case_constraints_pattern_Params_fields,
};

const sdk_type sdk_case_constraints_pattern_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_constraints_pattern_Result),
};
