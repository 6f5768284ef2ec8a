typedef struct sdk_case_date_Params sdk_case_date_Params;
typedef struct sdk_case_date_Result sdk_case_date_Result;

/** What case/date takes. */
struct sdk_case_date_Params {
  /** As YYYY-MM-DD. */
  sdk_string value;
};

/** What case/date gives. */
struct sdk_case_date_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 5873b68c34f5

// codecs: 15 lines, sha256 52e6927e719d
