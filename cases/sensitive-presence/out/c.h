typedef struct sdk_case_sensitive_presence_Params sdk_case_sensitive_presence_Params;
typedef struct sdk_case_sensitive_presence_Result sdk_case_sensitive_presence_Result;

/** What case/sensitive-presence takes. */
struct sdk_case_sensitive_presence_Params {
  /** User. */
  sdk_string user;
  /** Must. */
  sdk_string must;
  /** May. */
  bool has_may;
  sdk_string may;
  /** None. */
  bool is_null_none;
  sdk_string none;
  /** Both. */
  bool has_both;
  bool is_null_both;
  sdk_string both;
  /** Given. */
  bool has_given;
  sdk_string given;
};

/** What case/sensitive-presence gives. */
struct sdk_case_sensitive_presence_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 49 lines, sha256 295e01c4e993

// codecs: 21 lines, sha256 565f59e34bba
