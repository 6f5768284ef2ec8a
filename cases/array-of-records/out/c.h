typedef struct sdk_case_array_of_records_Row sdk_case_array_of_records_Row;
typedef struct sdk_case_array_of_records_Params sdk_case_array_of_records_Params;
typedef struct sdk_case_array_of_records_Result sdk_case_array_of_records_Result;
typedef struct sdk_case_array_of_records_RowList sdk_case_array_of_records_RowList;
typedef struct sdk_case_array_of_records_RowListList sdk_case_array_of_records_RowListList;

struct sdk_case_array_of_records_Row {
  int64_t id;
  bool has_note;
  sdk_string note;
};

struct sdk_case_array_of_records_RowList {
  sdk_case_array_of_records_Row *items;
  size_t count;
};

struct sdk_case_array_of_records_RowListList {
  sdk_case_array_of_records_RowList *items;
  size_t count;
};

/** What case/array-of-records takes. */
struct sdk_case_array_of_records_Params {
  sdk_case_array_of_records_RowList rows;
  bool has_pages;
  sdk_case_array_of_records_RowListList pages;
};

/** What case/array-of-records gives. */
struct sdk_case_array_of_records_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 ba2177409b0b

// codecs: 40 lines, sha256 30a80645c87a
