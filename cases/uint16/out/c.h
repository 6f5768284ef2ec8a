typedef struct sdk_case_uint16_Params sdk_case_uint16_Params;
typedef struct sdk_case_uint16_Result sdk_case_uint16_Result;

/** What case/uint16 takes. */
struct sdk_case_uint16_Params {
  uint16_t value;
};

/** What case/uint16 gives. */
struct sdk_case_uint16_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 a3ab1c9151d9

// codecs: 15 lines, sha256 b72a0bb0e390
