typedef struct sdk_case_int8_Params sdk_case_int8_Params;
typedef struct sdk_case_int8_Result sdk_case_int8_Result;

/** What case/int8 takes. */
struct sdk_case_int8_Params {
  int8_t value;
};

/** What case/int8 gives. */
struct sdk_case_int8_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 85acb67f82f0

// codecs: 15 lines, sha256 5fd96bde9f96
