typedef struct sdk_case_sensitive_presence_Params sdk_case_sensitive_presence_Params;
typedef struct sdk_case_sensitive_presence_Result sdk_case_sensitive_presence_Result;

/** What case/sensitive-presence takes. */
struct sdk_case_sensitive_presence_Params {
  sdk_string user;
  sdk_string must;
  bool has_may;
  sdk_string may;
  bool is_null_none;
  sdk_string none;
  bool has_both;
  bool is_null_both;
  sdk_string both;
  bool has_given;
  sdk_string given;
};

/** What case/sensitive-presence gives. */
struct sdk_case_sensitive_presence_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 8ced6873bea0

// codecs: 21 lines, sha256 565f59e34bba
