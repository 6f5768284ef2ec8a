typedef struct sdk_case_uint64_Params sdk_case_uint64_Params;
typedef struct sdk_case_uint64_Result sdk_case_uint64_Result;

/** What case/uint64 takes. */
struct sdk_case_uint64_Params {
  uint64_t value;
};

/** What case/uint64 gives. */
struct sdk_case_uint64_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 0d09d9431b73

// codecs: 15 lines, sha256 b706aa17ce26
