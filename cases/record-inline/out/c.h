typedef struct sdk_case_record_inline_ParamsPoint sdk_case_record_inline_ParamsPoint;
typedef struct sdk_case_record_inline_ParamsPathItemAt sdk_case_record_inline_ParamsPathItemAt;
typedef struct sdk_case_record_inline_ParamsPathItem sdk_case_record_inline_ParamsPathItem;
typedef struct sdk_case_record_inline_Params sdk_case_record_inline_Params;
typedef struct sdk_case_record_inline_Result sdk_case_record_inline_Result;
typedef struct sdk_case_record_inline_ParamsPathItemList sdk_case_record_inline_ParamsPathItemList;

typedef enum sdk_case_record_inline_ParamsPathItemKind {
  sdk_case_record_inline_ParamsPathItemKind_LINE,
  sdk_case_record_inline_ParamsPathItemKind_CURVE
} sdk_case_record_inline_ParamsPathItemKind;

struct sdk_case_record_inline_ParamsPoint {
  double x;
  bool has_y;
  double y;
  bool is_null_label;
  sdk_string label;
};

struct sdk_case_record_inline_ParamsPathItemAt {
  int32_t x;
  int32_t y;
};

struct sdk_case_record_inline_ParamsPathItem {
  sdk_case_record_inline_ParamsPathItemAt at;
  sdk_case_record_inline_ParamsPathItemKind kind;
};

struct sdk_case_record_inline_ParamsPathItemList {
  sdk_case_record_inline_ParamsPathItem *items;
  size_t count;
};

/** What case/record-inline takes. */
struct sdk_case_record_inline_Params {
  sdk_case_record_inline_ParamsPoint point;
  sdk_case_record_inline_ParamsPathItemList path;
};

/** What case/record-inline gives. */
struct sdk_case_record_inline_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 94 lines, sha256 99eff1a74578

// codecs: 71 lines, sha256 42b27d338df2
