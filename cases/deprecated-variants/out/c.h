typedef struct sdk_case_deprecated_variants_Shape sdk_case_deprecated_variants_Shape;
typedef struct sdk_case_deprecated_variants_Params sdk_case_deprecated_variants_Params;
typedef struct sdk_case_deprecated_variants_Result sdk_case_deprecated_variants_Result;
typedef struct sdk_case_deprecated_variants_ShapeLine sdk_case_deprecated_variants_ShapeLine;

/** Variants of sdk_case_deprecated_variants_Shape. */
typedef enum sdk_case_deprecated_variants_ShapeTag {
  sdk_case_deprecated_variants_ShapeTag_LINE,
  sdk_case_deprecated_variants_ShapeTag_DOT
} sdk_case_deprecated_variants_ShapeTag;

struct sdk_case_deprecated_variants_ShapeLine {
  int32_t length;
  bool has_size SDK_DEPRECATED("use length");
  /** Deprecated: use length */
  int32_t size SDK_DEPRECATED("use length");
};

struct sdk_case_deprecated_variants_Shape {
  sdk_case_deprecated_variants_ShapeTag tag;
  union {
    sdk_case_deprecated_variants_ShapeLine line;
  } of;
};

/** What case/deprecated-variants takes. */
struct sdk_case_deprecated_variants_Params {
  sdk_case_deprecated_variants_Shape shape;
};

/** What case/deprecated-variants gives. */
struct sdk_case_deprecated_variants_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 0d493c322360

// codecs: 50 lines, sha256 917f9bc6d0e0
