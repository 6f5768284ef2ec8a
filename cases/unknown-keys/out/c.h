typedef struct sdk_case_unknown_keys_Row sdk_case_unknown_keys_Row;
typedef struct sdk_case_unknown_keys_Params sdk_case_unknown_keys_Params;
typedef struct sdk_case_unknown_keys_Result sdk_case_unknown_keys_Result;

struct sdk_case_unknown_keys_Row {
  int8_t n;
};

/** What case/unknown-keys takes. */
struct sdk_case_unknown_keys_Params {
  sdk_string a;
  sdk_case_unknown_keys_Row b;
};

/** What case/unknown-keys gives. */
struct sdk_case_unknown_keys_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 2fabb7200d66

// codecs: 27 lines, sha256 41a8b3fd4b18
