typedef struct sdk_case_union_in_containers_Shape sdk_case_union_in_containers_Shape;
typedef struct sdk_case_union_in_containers_Outer sdk_case_union_in_containers_Outer;
typedef struct sdk_case_union_in_containers_Params sdk_case_union_in_containers_Params;
typedef struct sdk_case_union_in_containers_Result sdk_case_union_in_containers_Result;
typedef struct sdk_case_union_in_containers_ShapeCircle sdk_case_union_in_containers_ShapeCircle;
typedef struct sdk_case_union_in_containers_OuterHeld sdk_case_union_in_containers_OuterHeld;
typedef struct sdk_case_union_in_containers_ShapeList sdk_case_union_in_containers_ShapeList;
typedef struct sdk_case_union_in_containers_OuterMany sdk_case_union_in_containers_OuterMany;
typedef struct sdk_case_union_in_containers_ShapeMapEntry sdk_case_union_in_containers_ShapeMapEntry;
typedef struct sdk_case_union_in_containers_ShapeMap sdk_case_union_in_containers_ShapeMap;
typedef struct sdk_case_union_in_containers_NullableShape sdk_case_union_in_containers_NullableShape;
typedef struct sdk_case_union_in_containers_TupleOfShapeAndNullableShape sdk_case_union_in_containers_TupleOfShapeAndNullableShape;

/** Variants of sdk_case_union_in_containers_Shape. */
typedef enum sdk_case_union_in_containers_ShapeTag {
  sdk_case_union_in_containers_ShapeTag_DOT,
  sdk_case_union_in_containers_ShapeTag_CIRCLE
} sdk_case_union_in_containers_ShapeTag;

/** Variants of sdk_case_union_in_containers_Outer. */
typedef enum sdk_case_union_in_containers_OuterTag {
  sdk_case_union_in_containers_OuterTag_HELD,
  sdk_case_union_in_containers_OuterTag_MANY
} sdk_case_union_in_containers_OuterTag;

struct sdk_case_union_in_containers_ShapeCircle {
  double r;
};

struct sdk_case_union_in_containers_Shape {
  sdk_case_union_in_containers_ShapeTag tag;
  union {
    sdk_case_union_in_containers_ShapeCircle circle;
  } of;
};

struct sdk_case_union_in_containers_OuterHeld {
  sdk_case_union_in_containers_Shape held;
};

struct sdk_case_union_in_containers_ShapeList {
  sdk_case_union_in_containers_Shape *items;
  size_t count;
};

struct sdk_case_union_in_containers_OuterMany {
  sdk_case_union_in_containers_ShapeList items;
};

struct sdk_case_union_in_containers_Outer {
  sdk_case_union_in_containers_OuterTag tag;
  union {
    sdk_case_union_in_containers_OuterHeld held;
    sdk_case_union_in_containers_OuterMany many;
  } of;
};

struct sdk_case_union_in_containers_ShapeMap {
  sdk_case_union_in_containers_ShapeMapEntry *items;
  size_t count;
};

struct sdk_case_union_in_containers_NullableShape {
  bool is_null;
  sdk_case_union_in_containers_Shape value;
};

struct sdk_case_union_in_containers_TupleOfShapeAndNullableShape {
  sdk_case_union_in_containers_Shape item_0;
  sdk_case_union_in_containers_NullableShape item_1;
};

/** What case/union-in-containers takes. */
struct sdk_case_union_in_containers_Params {
  sdk_case_union_in_containers_ShapeMap map;
  sdk_case_union_in_containers_TupleOfShapeAndNullableShape pair;
  bool has_outer;
  sdk_case_union_in_containers_Outer outer;
};

// types: 10 more lines, sha256 fcd34edcf1fd

// command: 82 lines, sha256 f5a3effa4829

// codecs: 136 lines, sha256 2186ad1e2b65
