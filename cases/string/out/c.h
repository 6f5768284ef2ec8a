typedef struct sdk_case_string_Params sdk_case_string_Params;
typedef struct sdk_case_string_Result sdk_case_string_Result;

/** What case/string takes. */
struct sdk_case_string_Params {
  sdk_string value;
};

/** What case/string gives. */
struct sdk_case_string_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 b086d49043dc

// codecs: 15 lines, sha256 6d677bd8547c
