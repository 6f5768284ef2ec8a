typedef struct sdk_case_float64_Params sdk_case_float64_Params;
typedef struct sdk_case_float64_Result sdk_case_float64_Result;

/** What case/float64 takes. */
struct sdk_case_float64_Params {
  double value;
};

/** What case/float64 gives. */
struct sdk_case_float64_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 a26162a9aada

// codecs: 15 lines, sha256 d8f513ebfc0a
