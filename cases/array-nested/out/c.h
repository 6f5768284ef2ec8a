typedef struct sdk_case_array_nested_Params sdk_case_array_nested_Params;
typedef struct sdk_case_array_nested_Result sdk_case_array_nested_Result;
typedef struct sdk_case_array_nested_Float64List sdk_case_array_nested_Float64List;
typedef struct sdk_case_array_nested_Float64ListList sdk_case_array_nested_Float64ListList;
typedef struct sdk_case_array_nested_Uint8List sdk_case_array_nested_Uint8List;
typedef struct sdk_case_array_nested_Uint8ListList sdk_case_array_nested_Uint8ListList;
typedef struct sdk_case_array_nested_Uint8ListListList sdk_case_array_nested_Uint8ListListList;

struct sdk_case_array_nested_Float64ListList {
  sdk_case_array_nested_Float64List *items;
  size_t count;
};

struct sdk_case_array_nested_Uint8ListListList {
  sdk_case_array_nested_Uint8ListList *items;
  size_t count;
};

/** What case/array-nested takes. */
struct sdk_case_array_nested_Params {
  sdk_case_array_nested_Float64ListList matrix;
  bool has_cube;
  sdk_case_array_nested_Uint8ListListList cube;
};

/** What case/array-nested gives. */
struct sdk_case_array_nested_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_array_nested_Float64List {
  double *items;
  size_t count;
};

struct sdk_case_array_nested_Uint8List {
  uint8_t *items;
  size_t count;
};

struct sdk_case_array_nested_Uint8ListList {
  sdk_case_array_nested_Uint8List *items;
  size_t count;
};

// command: 58 lines, sha256 5cf83da61223

// codecs: 46 lines, sha256 a9331072f601
