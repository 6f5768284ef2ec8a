typedef struct sdk_case_uuid_Params sdk_case_uuid_Params;
typedef struct sdk_case_uuid_Result sdk_case_uuid_Result;

/** What case/uuid takes. */
struct sdk_case_uuid_Params {
  /** A UUID in lower case. */
  sdk_string value;
};

/** What case/uuid gives. */
struct sdk_case_uuid_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 70ab8c0ca8d0

// codecs: 15 lines, sha256 9925af7ad1a0
