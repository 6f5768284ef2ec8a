typedef struct sdk_case_boolean_Params sdk_case_boolean_Params;
typedef struct sdk_case_boolean_Result sdk_case_boolean_Result;

/** What case/boolean takes. */
struct sdk_case_boolean_Params {
  bool value;
};

/** What case/boolean gives. */
struct sdk_case_boolean_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 59c70631f3c8

// codecs: 15 lines, sha256 10353c3083be
