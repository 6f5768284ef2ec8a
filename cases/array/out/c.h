typedef struct sdk_case_array_Params sdk_case_array_Params;
typedef struct sdk_case_array_Result sdk_case_array_Result;
typedef struct sdk_case_array_StringList sdk_case_array_StringList;
typedef struct sdk_case_array_Int64List sdk_case_array_Int64List;
typedef struct sdk_case_array_BooleanList sdk_case_array_BooleanList;

struct sdk_case_array_StringList {
  sdk_string *items;
  size_t count;
};

struct sdk_case_array_Int64List {
  int64_t *items;
  size_t count;
};

struct sdk_case_array_BooleanList {
  bool *items;
  size_t count;
};

/** What case/array takes. */
struct sdk_case_array_Params {
  sdk_case_array_StringList texts;
  sdk_case_array_Int64List longs;
  sdk_case_array_BooleanList flags;
};

/** What case/array gives. */
struct sdk_case_array_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 acc8fcddc5aa

// codecs: 35 lines, sha256 d3feab72ba44
