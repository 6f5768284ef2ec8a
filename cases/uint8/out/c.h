typedef struct sdk_case_uint8_Params sdk_case_uint8_Params;
typedef struct sdk_case_uint8_Result sdk_case_uint8_Result;

/** What case/uint8 takes. */
struct sdk_case_uint8_Params {
  uint8_t value;
};

/** What case/uint8 gives. */
struct sdk_case_uint8_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 8f84f5a08e39

// codecs: 15 lines, sha256 c16f934d501c
