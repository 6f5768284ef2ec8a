typedef struct sdk_case_defaults_inside_Size sdk_case_defaults_inside_Size;
typedef struct sdk_case_defaults_inside_Beside sdk_case_defaults_inside_Beside;
typedef struct sdk_case_defaults_inside_Under sdk_case_defaults_inside_Under;
typedef struct sdk_case_defaults_inside_Only sdk_case_defaults_inside_Only;
typedef struct sdk_case_defaults_inside_Params sdk_case_defaults_inside_Params;
typedef struct sdk_case_defaults_inside_Result sdk_case_defaults_inside_Result;
typedef struct sdk_case_defaults_inside_BesideNamed sdk_case_defaults_inside_BesideNamed;
typedef struct sdk_case_defaults_inside_SizeList sdk_case_defaults_inside_SizeList;
typedef struct sdk_case_defaults_inside_UnderListed sdk_case_defaults_inside_UnderListed;
typedef struct sdk_case_defaults_inside_OnlyOne sdk_case_defaults_inside_OnlyOne;
typedef struct sdk_case_defaults_inside_PageOfSize sdk_case_defaults_inside_PageOfSize;
typedef struct sdk_case_defaults_inside_LimitedOfBeside sdk_case_defaults_inside_LimitedOfBeside;
typedef struct sdk_case_defaults_inside_PageOfBeside sdk_case_defaults_inside_PageOfBeside;
typedef struct sdk_case_defaults_inside_BesideList sdk_case_defaults_inside_BesideList;
typedef struct sdk_case_defaults_inside_EitherOfSizeAndString sdk_case_defaults_inside_EitherOfSizeAndString;
typedef struct sdk_case_defaults_inside_EitherOfSizeAndStringA sdk_case_defaults_inside_EitherOfSizeAndStringA;
typedef struct sdk_case_defaults_inside_EitherOfSizeAndStringB sdk_case_defaults_inside_EitherOfSizeAndStringB;
typedef struct sdk_case_defaults_inside_TreeOfSize sdk_case_defaults_inside_TreeOfSize;
typedef struct sdk_case_defaults_inside_TreeOfSizeList sdk_case_defaults_inside_TreeOfSizeList;
typedef struct sdk_case_defaults_inside_RowsOfSize sdk_case_defaults_inside_RowsOfSize;
typedef struct sdk_case_defaults_inside_PageOfSizeMapEntry sdk_case_defaults_inside_PageOfSizeMapEntry;
typedef struct sdk_case_defaults_inside_PlainOfInt32 sdk_case_defaults_inside_PlainOfInt32;

/** Variants of sdk_case_defaults_inside_Beside. */
typedef enum sdk_case_defaults_inside_BesideTag {
  sdk_case_defaults_inside_BesideTag_SIZED,
  sdk_case_defaults_inside_BesideTag_NAMED,
  sdk_case_defaults_inside_BesideTag_NONE
} sdk_case_defaults_inside_BesideTag;

/** Variants of sdk_case_defaults_inside_Under. */
typedef enum sdk_case_defaults_inside_UnderTag {
  /** One that this version does not know. */
  sdk_case_defaults_inside_UnderTag_UNKNOWN = -1,
  sdk_case_defaults_inside_UnderTag_SIZED,
  sdk_case_defaults_inside_UnderTag_LISTED,
  sdk_case_defaults_inside_UnderTag_NONE
} sdk_case_defaults_inside_UnderTag;

/** Variants of sdk_case_defaults_inside_Only. */
typedef enum sdk_case_defaults_inside_OnlyTag {
  sdk_case_defaults_inside_OnlyTag_ONE
} sdk_case_defaults_inside_OnlyTag;

/** Variants of sdk_case_defaults_inside_EitherOfSizeAndString. */
typedef enum sdk_case_defaults_inside_EitherOfSizeAndStringTag {
  sdk_case_defaults_inside_EitherOfSizeAndStringTag_A,
  sdk_case_defaults_inside_EitherOfSizeAndStringTag_B
} sdk_case_defaults_inside_EitherOfSizeAndStringTag;

struct sdk_case_defaults_inside_Size {
  bool has_width;
  /** Default: 80. */
  int32_t width;
  bool has_height;
  int32_t height;
};

struct sdk_case_defaults_inside_BesideNamed {
  bool has_name;
  /** Default: "none". */
  sdk_string name;
  sdk_case_defaults_inside_Size size;
};

struct sdk_case_defaults_inside_Beside {
  sdk_case_defaults_inside_BesideTag tag;
  union {
    sdk_case_defaults_inside_Size sized;
    sdk_case_defaults_inside_BesideNamed named;
  } of;
};

struct sdk_case_defaults_inside_SizeList {
  sdk_case_defaults_inside_Size *items;
  size_t count;
};

struct sdk_case_defaults_inside_UnderListed {
  sdk_case_defaults_inside_SizeList sizes;
// types: 118 more lines, sha256 9dd623c61fd2

// command: 191 lines, sha256 38d718b7b7f7

static const sdk_field sdk_case_defaults_inside_Size_fields[] = {
    {.name = {"width", 5}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_defaults_inside_Size, width), .optional = true, .has = offsetof(sdk_case_defaults_inside_Size, has_width), .fallback = {"80", 2}},
    {.name = {"height", 6}, .type = &sdk_int32_type, .offset = offsetof(sdk_case_defaults_inside_Size, height), .optional = true, .has = offsetof(sdk_case_defaults_inside_Size, has_height)},
};

const sdk_type sdk_case_defaults_inside_Size_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_defaults_inside_Size),
    .fields = sdk_case_defaults_inside_Size_fields,
    .field_count = sizeof sdk_case_defaults_inside_Size_fields / sizeof *sdk_case_defaults_inside_Size_fields,
};

static const sdk_name sdk_case_defaults_inside_Beside_names[] = {
    {"sized", 5},
    {"named", 5},
    {"none", 4},
};

static const sdk_field sdk_case_defaults_inside_Beside_fields[] = {
    {.type = &sdk_case_defaults_inside_Size_type, .offset = offsetof(sdk_case_defaults_inside_Beside, of.sized)},
    {.type = &sdk_case_defaults_inside_BesideNamed_type, .offset = offsetof(sdk_case_defaults_inside_Beside, of.named)},
    {.type = NULL},
};

const sdk_type sdk_case_defaults_inside_Beside_type = {
    .kind = SDK_UNION,
    .size = sizeof(sdk_case_defaults_inside_Beside),
    .fields = sdk_case_defaults_inside_Beside_fields,
    .field_count = sizeof sdk_case_defaults_inside_Beside_fields / sizeof *sdk_case_defaults_inside_Beside_fields,
    .names = sdk_case_defaults_inside_Beside_names,
    .name_count = sizeof sdk_case_defaults_inside_Beside_names / sizeof *sdk_case_defaults_inside_Beside_names,
    .tag = {"kind", 4},
};

static const sdk_name sdk_case_defaults_inside_Under_names[] = {
    {"sized", 5},
    {"listed", 6},
    {"none", 4},
};

static const sdk_field sdk_case_defaults_inside_Under_fields[] = {
    {.type = &sdk_case_defaults_inside_Size_type, .offset = offsetof(sdk_case_defaults_inside_Under, of.sized)},
    {.type = &sdk_case_defaults_inside_UnderListed_type, .offset = offsetof(sdk_case_defaults_inside_Under, of.listed)},
    {.type = NULL},
    {.type = &sdk_json_type, .offset = offsetof(sdk_case_defaults_inside_Under, of.unknown)},
};

const sdk_type sdk_case_defaults_inside_Under_type = {
    .kind = SDK_UNION,
    .size = sizeof(sdk_case_defaults_inside_Under),
    .fields = sdk_case_defaults_inside_Under_fields,
    .field_count = sizeof sdk_case_defaults_inside_Under_fields / sizeof *sdk_case_defaults_inside_Under_fields,
    .names = sdk_case_defaults_inside_Under_names,
    .name_count = sizeof sdk_case_defaults_inside_Under_names / sizeof *sdk_case_defaults_inside_Under_names,
    .tag = {"kind", 4},
    .content = {"value", 5},
    .open = true,
};

static const sdk_name sdk_case_defaults_inside_Only_names[] = {
    {"one", 3},
};

static const sdk_field sdk_case_defaults_inside_Only_fields[] = {
    {.type = &sdk_case_defaults_inside_OnlyOne_type, .offset = offsetof(sdk_case_defaults_inside_Only, of.one)},
};

const sdk_type sdk_case_defaults_inside_Only_type = {
    .kind = SDK_UNION,
    .size = sizeof(sdk_case_defaults_inside_Only),
    .fields = sdk_case_defaults_inside_Only_fields,
    .field_count = sizeof sdk_case_defaults_inside_Only_fields / sizeof *sdk_case_defaults_inside_Only_fields,
    .names = sdk_case_defaults_inside_Only_names,
    .name_count = sizeof sdk_case_defaults_inside_Only_names / sizeof *sdk_case_defaults_inside_Only_names,
    .tag = {"kind", 4},
};

static const sdk_field sdk_case_defaults_inside_Params_fields[] = {
    {.name = {"beside", 6}, .type = &sdk_case_defaults_inside_Beside_type, .offset = offsetof(sdk_case_defaults_inside_Params, beside), .optional = true, .has = offsetof(sdk_case_defaults_inside_Params, has_beside)},
    {.name = {"under", 5}, .type = &sdk_case_defaults_inside_Under_type, .offset = offsetof(sdk_case_defaults_inside_Params, under), .optional = true, .has = offsetof(sdk_case_defaults_inside_Params, has_under)},
// codecs: 191 more lines, sha256 e716d19d353d
