typedef struct sdk_case_text_Params sdk_case_text_Params;
typedef struct sdk_case_text_Result sdk_case_text_Result;

/** What case/text takes. */
struct sdk_case_text_Params {
  bool has_value;
  sdk_string value;
  bool has_n;
  double n;
};

/** What case/text gives. */
struct sdk_case_text_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 0c3885134bf9

// codecs: 16 lines, sha256 ef0b9c03a655
