typedef struct sdk_case_generics_nested_Error sdk_case_generics_nested_Error;
typedef struct sdk_case_generics_nested_Params sdk_case_generics_nested_Params;
typedef struct sdk_case_generics_nested_Result sdk_case_generics_nested_Result;
typedef struct sdk_case_generics_nested_TreeOfString sdk_case_generics_nested_TreeOfString;
typedef struct sdk_case_generics_nested_TreeOfStringList sdk_case_generics_nested_TreeOfStringList;
typedef struct sdk_case_generics_nested_PageOfUint8 sdk_case_generics_nested_PageOfUint8;
typedef struct sdk_case_generics_nested_Uint8List sdk_case_generics_nested_Uint8List;
typedef struct sdk_case_generics_nested_ResultOfPageOfUint8AndError sdk_case_generics_nested_ResultOfPageOfUint8AndError;
typedef struct sdk_case_generics_nested_ResultOfPageOfUint8AndErrorOk sdk_case_generics_nested_ResultOfPageOfUint8AndErrorOk;
typedef struct sdk_case_generics_nested_ResultOfPageOfUint8AndErrorFailed sdk_case_generics_nested_ResultOfPageOfUint8AndErrorFailed;
typedef struct sdk_case_generics_nested_BoxOfDate sdk_case_generics_nested_BoxOfDate;
typedef struct sdk_case_generics_nested_BoxOfBoxOfDate sdk_case_generics_nested_BoxOfBoxOfDate;
typedef struct sdk_case_generics_nested_BoxOfBoxOfDateMapEntry sdk_case_generics_nested_BoxOfBoxOfDateMapEntry;
typedef struct sdk_case_generics_nested_BoxOfBoxOfDateMap sdk_case_generics_nested_BoxOfBoxOfDateMap;

/** Variants of sdk_case_generics_nested_ResultOfPageOfUint8AndError. */
typedef enum sdk_case_generics_nested_ResultOfPageOfUint8AndErrorTag {
  sdk_case_generics_nested_ResultOfPageOfUint8AndErrorTag_OK,
  sdk_case_generics_nested_ResultOfPageOfUint8AndErrorTag_FAILED
} sdk_case_generics_nested_ResultOfPageOfUint8AndErrorTag;

struct sdk_case_generics_nested_Error {
  sdk_string code;
};

struct sdk_case_generics_nested_TreeOfStringList {
  sdk_case_generics_nested_TreeOfString *items;
  size_t count;
};

struct sdk_case_generics_nested_TreeOfString {
  sdk_string value;
  sdk_case_generics_nested_TreeOfStringList children;
};

struct sdk_case_generics_nested_Uint8List {
  uint8_t *items;
  size_t count;
};

struct sdk_case_generics_nested_PageOfUint8 {
  sdk_case_generics_nested_Uint8List items;
};

struct sdk_case_generics_nested_ResultOfPageOfUint8AndErrorOk {
  sdk_case_generics_nested_PageOfUint8 value;
};

struct sdk_case_generics_nested_ResultOfPageOfUint8AndErrorFailed {
  sdk_case_generics_nested_Error error;
};

struct sdk_case_generics_nested_ResultOfPageOfUint8AndError {
  sdk_case_generics_nested_ResultOfPageOfUint8AndErrorTag tag;
  union {
    sdk_case_generics_nested_ResultOfPageOfUint8AndErrorOk ok;
    sdk_case_generics_nested_ResultOfPageOfUint8AndErrorFailed failed;
  } of;
};

struct sdk_case_generics_nested_BoxOfBoxOfDateMap {
  sdk_case_generics_nested_BoxOfBoxOfDateMapEntry *items;
  size_t count;
};

/** What case/generics-nested takes. */
struct sdk_case_generics_nested_Params {
  sdk_case_generics_nested_TreeOfString tree;
  sdk_case_generics_nested_ResultOfPageOfUint8AndError result;
  sdk_case_generics_nested_BoxOfBoxOfDateMap boxes;
};

/** What case/generics-nested gives. */
struct sdk_case_generics_nested_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_generics_nested_BoxOfDate {
  /** As YYYY-MM-DD. */
// types: 11 more lines, sha256 bdc31083504c

// command: 130 lines, sha256 916f92540c6a

// codecs: 144 lines, sha256 38df8cb70bbc
