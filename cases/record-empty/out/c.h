typedef struct sdk_case_record_empty_Nothing sdk_case_record_empty_Nothing;
typedef struct sdk_case_record_empty_Params sdk_case_record_empty_Params;
typedef struct sdk_case_record_empty_Result sdk_case_record_empty_Result;
typedef struct sdk_case_record_empty_NothingList sdk_case_record_empty_NothingList;

struct sdk_case_record_empty_Nothing {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_record_empty_NothingList {
  sdk_case_record_empty_Nothing *items;
  size_t count;
};

/** What case/record-empty takes. */
struct sdk_case_record_empty_Params {
  sdk_case_record_empty_Nothing nothing;
  bool has_list;
  sdk_case_record_empty_NothingList list;
};

/** What case/record-empty gives. */
struct sdk_case_record_empty_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 7fb32a39917f

// codecs: 27 lines, sha256 5d62da73cb80
