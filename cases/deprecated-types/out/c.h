typedef struct sdk_case_deprecated_types_Old sdk_case_deprecated_types_Old SDK_DEPRECATED("use New");
typedef struct sdk_case_deprecated_types_New sdk_case_deprecated_types_New;
typedef struct sdk_case_deprecated_types_OldShape sdk_case_deprecated_types_OldShape SDK_DEPRECATED("gone soon");
typedef struct sdk_case_deprecated_types_Behind sdk_case_deprecated_types_Behind;
typedef struct sdk_case_deprecated_types_Further sdk_case_deprecated_types_Further;
typedef struct sdk_case_deprecated_types_Carrier sdk_case_deprecated_types_Carrier;
typedef struct sdk_case_deprecated_types_Params sdk_case_deprecated_types_Params;
typedef struct sdk_case_deprecated_types_Result sdk_case_deprecated_types_Result;
typedef struct sdk_case_deprecated_types_OldShapeLine sdk_case_deprecated_types_OldShapeLine;
typedef struct sdk_case_deprecated_types_CarrierSome sdk_case_deprecated_types_CarrierSome;
typedef struct sdk_case_deprecated_types_OldShapeList sdk_case_deprecated_types_OldShapeList;

/** Deprecated. */
typedef enum sdk_case_deprecated_types_OldKind {
  sdk_case_deprecated_types_OldKind_ONE SDK_DEPRECATED("the spec calls it deprecated"),
  sdk_case_deprecated_types_OldKind_TWO SDK_DEPRECATED("the spec calls it deprecated")
} sdk_case_deprecated_types_OldKind SDK_DEPRECATED("the spec calls it deprecated");

/** Variants of sdk_case_deprecated_types_OldShape. */
typedef enum sdk_case_deprecated_types_OldShapeTag {
  sdk_case_deprecated_types_OldShapeTag_DOT SDK_DEPRECATED("gone soon"),
  sdk_case_deprecated_types_OldShapeTag_LINE SDK_DEPRECATED("gone soon")
} sdk_case_deprecated_types_OldShapeTag;

/** Variants of sdk_case_deprecated_types_Carrier. */
typedef enum sdk_case_deprecated_types_CarrierTag {
  sdk_case_deprecated_types_CarrierTag_SOME
} sdk_case_deprecated_types_CarrierTag;

/** Deprecated: use string */
typedef sdk_string sdk_case_deprecated_types_OldName SDK_DEPRECATED("use string");

/** Deprecated: use New */
struct sdk_case_deprecated_types_Old {
  sdk_string value;
};

struct sdk_case_deprecated_types_New {
  sdk_string value;
};

struct sdk_case_deprecated_types_OldShapeLine {
  int32_t length;
};

/** Deprecated: gone soon */
struct sdk_case_deprecated_types_OldShape {
  sdk_case_deprecated_types_OldShapeTag tag;
  union {
    sdk_case_deprecated_types_OldShapeLine line;
  } of;
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
struct sdk_case_deprecated_types_Behind {
  bool is_null;
  sdk_case_deprecated_types_OldKind value;
};
#pragma GCC diagnostic pop

struct sdk_case_deprecated_types_Further {
  sdk_case_deprecated_types_Behind *items;
  size_t count;
};

struct sdk_case_deprecated_types_CarrierSome {
  sdk_case_deprecated_types_Further inner;
};

struct sdk_case_deprecated_types_Carrier {
  sdk_case_deprecated_types_CarrierTag tag;
  union {
    sdk_case_deprecated_types_CarrierSome some;
  } of;
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
struct sdk_case_deprecated_types_OldShapeList {
// types: 32 more lines, sha256 a81dfa1e2c07

// command: 136 lines, sha256 9d62ebf8a6e8

// codecs: 148 lines, sha256 2754b3af37ed
