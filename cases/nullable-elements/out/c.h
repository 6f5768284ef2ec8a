typedef struct sdk_case_nullable_elements_ParamsRowsItem sdk_case_nullable_elements_ParamsRowsItem;
typedef struct sdk_case_nullable_elements_Params sdk_case_nullable_elements_Params;
typedef struct sdk_case_nullable_elements_Result sdk_case_nullable_elements_Result;
typedef struct sdk_case_nullable_elements_NullableString sdk_case_nullable_elements_NullableString;
typedef struct sdk_case_nullable_elements_NullableStringList sdk_case_nullable_elements_NullableStringList;
typedef struct sdk_case_nullable_elements_NullableInt64 sdk_case_nullable_elements_NullableInt64;
typedef struct sdk_case_nullable_elements_NullableInt64MapEntry sdk_case_nullable_elements_NullableInt64MapEntry;
typedef struct sdk_case_nullable_elements_NullableInt64Map sdk_case_nullable_elements_NullableInt64Map;
typedef struct sdk_case_nullable_elements_NullableUuid sdk_case_nullable_elements_NullableUuid;
typedef struct sdk_case_nullable_elements_NullableBoolean sdk_case_nullable_elements_NullableBoolean;
typedef struct sdk_case_nullable_elements_TupleOfNullableUuidAndNullableBoolean sdk_case_nullable_elements_TupleOfNullableUuidAndNullableBoolean;
typedef struct sdk_case_nullable_elements_NullableParamsRowsItem sdk_case_nullable_elements_NullableParamsRowsItem;
typedef struct sdk_case_nullable_elements_NullableParamsRowsItemList sdk_case_nullable_elements_NullableParamsRowsItemList;

struct sdk_case_nullable_elements_ParamsRowsItem {
  bool is_null_n;
  int8_t n;
};

struct sdk_case_nullable_elements_NullableStringList {
  sdk_case_nullable_elements_NullableString *items;
  size_t count;
};

struct sdk_case_nullable_elements_NullableInt64Map {
  sdk_case_nullable_elements_NullableInt64MapEntry *items;
  size_t count;
};

struct sdk_case_nullable_elements_NullableUuid {
  bool is_null;
  sdk_string value;
};

struct sdk_case_nullable_elements_NullableBoolean {
  bool is_null;
  bool value;
};

struct sdk_case_nullable_elements_TupleOfNullableUuidAndNullableBoolean {
  sdk_case_nullable_elements_NullableUuid item_0;
  sdk_case_nullable_elements_NullableBoolean item_1;
};

struct sdk_case_nullable_elements_NullableParamsRowsItemList {
  sdk_case_nullable_elements_NullableParamsRowsItem *items;
  size_t count;
};

/** What case/nullable-elements takes. */
struct sdk_case_nullable_elements_Params {
  sdk_case_nullable_elements_NullableStringList list;
  sdk_case_nullable_elements_NullableInt64Map map;
  sdk_case_nullable_elements_TupleOfNullableUuidAndNullableBoolean pair;
  sdk_case_nullable_elements_NullableParamsRowsItemList rows;
};

/** What case/nullable-elements gives. */
struct sdk_case_nullable_elements_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_nullable_elements_NullableString {
  bool is_null;
  sdk_string value;
};

struct sdk_case_nullable_elements_NullableInt64 {
  bool is_null;
  int64_t value;
};

struct sdk_case_nullable_elements_NullableInt64MapEntry {
  sdk_string key;
  sdk_case_nullable_elements_NullableInt64 value;
};

struct sdk_case_nullable_elements_NullableParamsRowsItem {
  bool is_null;
// types: 2 more lines, sha256 e95d8488ed40

// command: 70 lines, sha256 630b4944e9e4

// codecs: 125 lines, sha256 0084c9501f71
