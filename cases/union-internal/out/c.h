typedef struct sdk_case_union_internal_Shape sdk_case_union_internal_Shape;
typedef struct sdk_case_union_internal_Params sdk_case_union_internal_Params;
typedef struct sdk_case_union_internal_Result sdk_case_union_internal_Result;
typedef struct sdk_case_union_internal_ShapeCircle sdk_case_union_internal_ShapeCircle;
typedef struct sdk_case_union_internal_ShapeRectangle sdk_case_union_internal_ShapeRectangle;
typedef struct sdk_case_union_internal_ShapeNamed sdk_case_union_internal_ShapeNamed;
typedef struct sdk_case_union_internal_ShapeList sdk_case_union_internal_ShapeList;

/** Variants of sdk_case_union_internal_Shape. */
typedef enum sdk_case_union_internal_ShapeTag {
  sdk_case_union_internal_ShapeTag_CIRCLE,
  sdk_case_union_internal_ShapeTag_RECTANGLE,
  sdk_case_union_internal_ShapeTag_NAMED
} sdk_case_union_internal_ShapeTag;

struct sdk_case_union_internal_ShapeCircle {
  double radius;
};

struct sdk_case_union_internal_ShapeRectangle {
  double width;
  bool has_height;
  double height;
};

struct sdk_case_union_internal_ShapeNamed {
  bool is_null_name;
  sdk_string name;
  int64_t id;
};

struct sdk_case_union_internal_Shape {
  sdk_case_union_internal_ShapeTag tag;
  union {
    sdk_case_union_internal_ShapeCircle circle;
    sdk_case_union_internal_ShapeRectangle rectangle;
    sdk_case_union_internal_ShapeNamed named;
  } of;
};

struct sdk_case_union_internal_ShapeList {
  sdk_case_union_internal_Shape *items;
  size_t count;
};

/** What case/union-internal takes. */
struct sdk_case_union_internal_Params {
  sdk_case_union_internal_Shape shape;
  bool has_more;
  sdk_case_union_internal_ShapeList more;
};

/** What case/union-internal gives. */
struct sdk_case_union_internal_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 85a1faeb3942

static const sdk_name sdk_case_union_internal_Shape_names[] = {
    {"circle", 6},
    {"rectangle", 9},
    {"named", 5},
};

static const sdk_field sdk_case_union_internal_Shape_fields[] = {
    {.type = &sdk_case_union_internal_ShapeCircle_type, .offset = offsetof(sdk_case_union_internal_Shape, of.circle)},
    {.type = &sdk_case_union_internal_ShapeRectangle_type, .offset = offsetof(sdk_case_union_internal_Shape, of.rectangle)},
    {.type = &sdk_case_union_internal_ShapeNamed_type, .offset = offsetof(sdk_case_union_internal_Shape, of.named)},
};

const sdk_type sdk_case_union_internal_Shape_type = {
    .kind = SDK_UNION,
    .size = sizeof(sdk_case_union_internal_Shape),
    .fields = sdk_case_union_internal_Shape_fields,
    .field_count = sizeof sdk_case_union_internal_Shape_fields / sizeof *sdk_case_union_internal_Shape_fields,
    .names = sdk_case_union_internal_Shape_names,
    .name_count = sizeof sdk_case_union_internal_Shape_names / sizeof *sdk_case_union_internal_Shape_names,
    .tag = {"kind", 4},
};

static const sdk_field sdk_case_union_internal_Params_fields[] = {
    {.name = {"shape", 5}, .type = &sdk_case_union_internal_Shape_type, .offset = offsetof(sdk_case_union_internal_Params, shape)},
    {.name = {"more", 4}, .type = &sdk_case_union_internal_ShapeList_type, .offset = offsetof(sdk_case_union_internal_Params, more), .optional = true, .has = offsetof(sdk_case_union_internal_Params, has_more)},
};

const sdk_type sdk_case_union_internal_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_internal_Params),
    .fields = sdk_case_union_internal_Params_fields,
    .field_count = sizeof sdk_case_union_internal_Params_fields / sizeof *sdk_case_union_internal_Params_fields,
};

const sdk_type sdk_case_union_internal_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_internal_Result),
};

static const sdk_field sdk_case_union_internal_ShapeCircle_fields[] = {
    {.name = {"radius", 6}, .type = &sdk_float64_type, .offset = offsetof(sdk_case_union_internal_ShapeCircle, radius)},
};

static const sdk_type sdk_case_union_internal_ShapeCircle_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_internal_ShapeCircle),
    .fields = sdk_case_union_internal_ShapeCircle_fields,
    .field_count = sizeof sdk_case_union_internal_ShapeCircle_fields / sizeof *sdk_case_union_internal_ShapeCircle_fields,
};

static const sdk_field sdk_case_union_internal_ShapeRectangle_fields[] = {
    {.name = {"width", 5}, .type = &sdk_float64_type, .offset = offsetof(sdk_case_union_internal_ShapeRectangle, width)},
    {.name = {"height", 6}, .type = &sdk_float64_type, .offset = offsetof(sdk_case_union_internal_ShapeRectangle, height), .optional = true, .has = offsetof(sdk_case_union_internal_ShapeRectangle, has_height)},
};

static const sdk_type sdk_case_union_internal_ShapeRectangle_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_internal_ShapeRectangle),
    .fields = sdk_case_union_internal_ShapeRectangle_fields,
    .field_count = sizeof sdk_case_union_internal_ShapeRectangle_fields / sizeof *sdk_case_union_internal_ShapeRectangle_fields,
};

static const sdk_field sdk_case_union_internal_ShapeNamed_fields[] = {
    {.name = {"name", 4}, .type = &sdk_string_type, .offset = offsetof(sdk_case_union_internal_ShapeNamed, name), .nullable = true, .null = offsetof(sdk_case_union_internal_ShapeNamed, is_null_name)},
    {.name = {"id", 2}, .type = &sdk_int64_type, .offset = offsetof(sdk_case_union_internal_ShapeNamed, id)},
};

static const sdk_type sdk_case_union_internal_ShapeNamed_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_union_internal_ShapeNamed),
    .fields = sdk_case_union_internal_ShapeNamed_fields,
    .field_count = sizeof sdk_case_union_internal_ShapeNamed_fields / sizeof *sdk_case_union_internal_ShapeNamed_fields,
};

static const sdk_type sdk_case_union_internal_ShapeList_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_union_internal_ShapeList),
    .element = &sdk_case_union_internal_Shape_type,
};
