typedef struct sdk_case_record_nested_Inner sdk_case_record_nested_Inner;
typedef struct sdk_case_record_nested_Middle sdk_case_record_nested_Middle;
typedef struct sdk_case_record_nested_Outer sdk_case_record_nested_Outer;
typedef struct sdk_case_record_nested_Params sdk_case_record_nested_Params;
typedef struct sdk_case_record_nested_Result sdk_case_record_nested_Result;

struct sdk_case_record_nested_Inner {
  sdk_string leaf;
  bool has_count;
  uint64_t count;
};

struct sdk_case_record_nested_Middle {
  sdk_case_record_nested_Inner inner;
};

struct sdk_case_record_nested_Outer {
  sdk_case_record_nested_Middle middle;
  sdk_string name;
  bool has_second;
  sdk_case_record_nested_Middle second;
};

/** What case/record-nested takes. */
struct sdk_case_record_nested_Params {
  sdk_case_record_nested_Outer outer;
};

/** What case/record-nested gives. */
struct sdk_case_record_nested_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 94 lines, sha256 6c0bc0a717f6

// codecs: 51 lines, sha256 d65975281e12
