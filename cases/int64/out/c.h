typedef struct sdk_case_int64_Params sdk_case_int64_Params;
typedef struct sdk_case_int64_Result sdk_case_int64_Result;

/** What case/int64 takes. */
struct sdk_case_int64_Params {
  int64_t value;
};

/** What case/int64 gives. */
struct sdk_case_int64_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 f8a49c453904

// codecs: 15 lines, sha256 66640d3f28b8
