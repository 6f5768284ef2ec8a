typedef struct sdk_case_union_unit_State sdk_case_union_unit_State;
typedef struct sdk_case_union_unit_Params sdk_case_union_unit_Params;
typedef struct sdk_case_union_unit_Result sdk_case_union_unit_Result;

/** Variants of sdk_case_union_unit_State. */
typedef enum sdk_case_union_unit_StateTag {
  sdk_case_union_unit_StateTag_ON,
  sdk_case_union_unit_StateTag_OFF
} sdk_case_union_unit_StateTag;

struct sdk_case_union_unit_State {
  sdk_case_union_unit_StateTag tag;
};

/** What case/union-unit takes. */
struct sdk_case_union_unit_Params {
  sdk_case_union_unit_State state;
};

/** What case/union-unit gives. */
struct sdk_case_union_unit_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 f49a32c688be

// codecs: 35 lines, sha256 5e8037d864d9
