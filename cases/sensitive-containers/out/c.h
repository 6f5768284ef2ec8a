typedef struct sdk_case_sensitive_containers_Params sdk_case_sensitive_containers_Params;
typedef struct sdk_case_sensitive_containers_Result sdk_case_sensitive_containers_Result;
typedef struct sdk_case_sensitive_containers_StringList sdk_case_sensitive_containers_StringList;
typedef struct sdk_case_sensitive_containers_StringListList sdk_case_sensitive_containers_StringListList;
typedef struct sdk_case_sensitive_containers_Int32MapEntry sdk_case_sensitive_containers_Int32MapEntry;
typedef struct sdk_case_sensitive_containers_Int32Map sdk_case_sensitive_containers_Int32Map;
typedef struct sdk_case_sensitive_containers_TupleOfStringAndInt32 sdk_case_sensitive_containers_TupleOfStringAndInt32;
typedef struct sdk_case_sensitive_containers_NullableString sdk_case_sensitive_containers_NullableString;
typedef struct sdk_case_sensitive_containers_NullableStringList sdk_case_sensitive_containers_NullableStringList;

struct sdk_case_sensitive_containers_StringList {
  sdk_string *items;
  size_t count;
};

struct sdk_case_sensitive_containers_StringListList {
  sdk_case_sensitive_containers_StringList *items;
  size_t count;
};

struct sdk_case_sensitive_containers_Int32Map {
  sdk_case_sensitive_containers_Int32MapEntry *items;
  size_t count;
};

struct sdk_case_sensitive_containers_TupleOfStringAndInt32 {
  sdk_string item_0;
  int32_t item_1;
};

struct sdk_case_sensitive_containers_NullableStringList {
  sdk_case_sensitive_containers_NullableString *items;
  size_t count;
};

/** What case/sensitive-containers takes. */
struct sdk_case_sensitive_containers_Params {
  sdk_string user;
  /** At most 2 items. */
  sdk_case_sensitive_containers_StringList list;
  sdk_case_sensitive_containers_StringListList matrix;
  sdk_case_sensitive_containers_Int32Map map;
  sdk_case_sensitive_containers_TupleOfStringAndInt32 pair;
  sdk_json any;
  bool has_some;
  sdk_case_sensitive_containers_NullableStringList some;
};

/** What case/sensitive-containers gives. */
struct sdk_case_sensitive_containers_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_sensitive_containers_Int32MapEntry {
  sdk_string key;
  int32_t value;
};

struct sdk_case_sensitive_containers_NullableString {
  bool is_null;
  sdk_string value;
};

// command: 58 lines, sha256 8ce6a9e05db5

// codecs: 82 lines, sha256 c280e3c341de
