typedef struct sdk_case_int16_Params sdk_case_int16_Params;
typedef struct sdk_case_int16_Result sdk_case_int16_Result;

/** What case/int16 takes. */
struct sdk_case_int16_Params {
  int16_t value;
};

/** What case/int16 gives. */
struct sdk_case_int16_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 1e4f759b204a

// codecs: 15 lines, sha256 c8107913178f
