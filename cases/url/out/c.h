typedef struct sdk_case_url_Params sdk_case_url_Params;
typedef struct sdk_case_url_Result sdk_case_url_Result;

/** What case/url takes. */
struct sdk_case_url_Params {
  /** An absolute URL. */
  sdk_string value;
};

/** What case/url gives. */
struct sdk_case_url_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 d958a77e068e

// codecs: 15 lines, sha256 fe931a89f70d
