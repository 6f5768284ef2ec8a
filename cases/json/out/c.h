typedef struct sdk_case_json_Params sdk_case_json_Params;
typedef struct sdk_case_json_Result sdk_case_json_Result;

/** What case/json takes. */
struct sdk_case_json_Params {
  sdk_json value;
};

/** What case/json gives. */
struct sdk_case_json_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 7d995111ce61

// codecs: 15 lines, sha256 5d177287da68
