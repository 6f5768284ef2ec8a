typedef struct sdk_case_int53_Params sdk_case_int53_Params;
typedef struct sdk_case_int53_Result sdk_case_int53_Result;

/** What case/int53 takes. */
struct sdk_case_int53_Params {
  /** At most 2^53 - 1 on either side of zero. */
  int64_t value;
};

/** What case/int53 gives. */
struct sdk_case_int53_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 92a4bf5cd886

// codecs: 15 lines, sha256 c2945778f3bc
