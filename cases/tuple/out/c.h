typedef struct sdk_case_tuple_Params sdk_case_tuple_Params;
typedef struct sdk_case_tuple_Result sdk_case_tuple_Result;
typedef struct sdk_case_tuple_TupleOfStringAndInt64 sdk_case_tuple_TupleOfStringAndInt64;
typedef struct sdk_case_tuple_TupleOfFloat64AndFloat64 sdk_case_tuple_TupleOfFloat64AndFloat64;
typedef struct sdk_case_tuple_NullableBoolean sdk_case_tuple_NullableBoolean;
typedef struct sdk_case_tuple_StringList sdk_case_tuple_StringList;
typedef struct sdk_case_tuple_TupleOfTupleOfFloat64AndFloat64AndNullableBooleanAnd3f45c136 sdk_case_tuple_TupleOfTupleOfFloat64AndFloat64AndNullableBooleanAnd3f45c136;
typedef struct sdk_case_tuple_TupleOfUint8 sdk_case_tuple_TupleOfUint8;

struct sdk_case_tuple_TupleOfStringAndInt64 {
  sdk_string item_0;
  int64_t item_1;
};

struct sdk_case_tuple_TupleOfFloat64AndFloat64 {
  double item_0;
  double item_1;
};

struct sdk_case_tuple_NullableBoolean {
  bool is_null;
  bool value;
};

struct sdk_case_tuple_StringList {
  sdk_string *items;
  size_t count;
};

struct sdk_case_tuple_TupleOfTupleOfFloat64AndFloat64AndNullableBooleanAnd3f45c136 {
  sdk_case_tuple_TupleOfFloat64AndFloat64 item_0;
  sdk_case_tuple_NullableBoolean item_1;
  sdk_case_tuple_StringList item_2;
};

struct sdk_case_tuple_TupleOfUint8 {
  uint8_t item_0;
};

/** What case/tuple takes. */
struct sdk_case_tuple_Params {
  sdk_case_tuple_TupleOfStringAndInt64 pair;
  sdk_case_tuple_TupleOfTupleOfFloat64AndFloat64AndNullableBooleanAnd3f45c136 triple;
  sdk_case_tuple_TupleOfUint8 one;
};

/** What case/tuple gives. */
struct sdk_case_tuple_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 b9cfa11d8672

// codecs: 82 lines, sha256 5db9dbbb35d6
