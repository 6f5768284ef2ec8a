typedef struct sdk_case_bytes_Params sdk_case_bytes_Params;
typedef struct sdk_case_bytes_Result sdk_case_bytes_Result;

/** What case/bytes takes. */
struct sdk_case_bytes_Params {
  sdk_bytes value;
};

/** What case/bytes gives. */
struct sdk_case_bytes_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 93d676cd824a

// codecs: 15 lines, sha256 f21ee7e25c72
