typedef struct sdk_case_datetime_Params sdk_case_datetime_Params;
typedef struct sdk_case_datetime_Result sdk_case_datetime_Result;

/** What case/datetime takes. */
struct sdk_case_datetime_Params {
  /** As YYYY-MM-DDTHH:MM:SS.sssZ. */
  sdk_string value;
};

/** What case/datetime gives. */
struct sdk_case_datetime_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 ab88420663fc

// codecs: 15 lines, sha256 86cd46cef19f
