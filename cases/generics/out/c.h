typedef struct sdk_case_generics_Row sdk_case_generics_Row;
typedef struct sdk_case_generics_Params sdk_case_generics_Params;
typedef struct sdk_case_generics_Result sdk_case_generics_Result;
typedef struct sdk_case_generics_PageOfInt64 sdk_case_generics_PageOfInt64;
typedef struct sdk_case_generics_Int64List sdk_case_generics_Int64List;
typedef struct sdk_case_generics_PageOfRow sdk_case_generics_PageOfRow;
typedef struct sdk_case_generics_RowList sdk_case_generics_RowList;
typedef struct sdk_case_generics_NullableBoolean sdk_case_generics_NullableBoolean;
typedef struct sdk_case_generics_PairOfStringAndNullableBoolean sdk_case_generics_PairOfStringAndNullableBoolean;

struct sdk_case_generics_Row {
  int32_t id;
};

struct sdk_case_generics_Int64List {
  int64_t *items;
  size_t count;
};

struct sdk_case_generics_PageOfInt64 {
  sdk_case_generics_Int64List items;
  bool has_next;
  int64_t next;
};

struct sdk_case_generics_RowList {
  sdk_case_generics_Row *items;
  size_t count;
};

struct sdk_case_generics_PageOfRow {
  sdk_case_generics_RowList items;
  bool has_next;
  sdk_case_generics_Row next;
};

struct sdk_case_generics_NullableBoolean {
  bool is_null;
  bool value;
};

struct sdk_case_generics_PairOfStringAndNullableBoolean {
  sdk_string first;
  sdk_case_generics_NullableBoolean second;
};

/** What case/generics takes. */
struct sdk_case_generics_Params {
  sdk_case_generics_PageOfInt64 page;
  sdk_case_generics_PageOfRow rows;
  bool has_pair;
  sdk_case_generics_PairOfStringAndNullableBoolean pair;
};

/** What case/generics gives. */
struct sdk_case_generics_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 106 lines, sha256 a642802885b6

// codecs: 87 lines, sha256 151ad9bbeb03
