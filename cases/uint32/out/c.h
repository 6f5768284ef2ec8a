typedef struct sdk_case_uint32_Params sdk_case_uint32_Params;
typedef struct sdk_case_uint32_Result sdk_case_uint32_Result;

/** What case/uint32 takes. */
struct sdk_case_uint32_Params {
  uint32_t value;
};

/** What case/uint32 gives. */
struct sdk_case_uint32_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 53e038155dd4

// codecs: 15 lines, sha256 72f2661001b8
