typedef struct sdk_case_int32_Params sdk_case_int32_Params;
typedef struct sdk_case_int32_Result sdk_case_int32_Result;

/** What case/int32 takes. */
struct sdk_case_int32_Params {
  int32_t value;
};

/** What case/int32 gives. */
struct sdk_case_int32_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 aa5018d9b2c2

// codecs: 15 lines, sha256 7581836eb99e
