typedef struct sdk_case_float32_Params sdk_case_float32_Params;
typedef struct sdk_case_float32_Result sdk_case_float32_Result;

/** What case/float32 takes. */
struct sdk_case_float32_Params {
  float value;
};

/** What case/float32 gives. */
struct sdk_case_float32_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 21bab64be54d

// codecs: 15 lines, sha256 7add28e104be
