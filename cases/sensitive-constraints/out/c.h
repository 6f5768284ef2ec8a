typedef struct sdk_case_sensitive_constraints_Code sdk_case_sensitive_constraints_Code;
typedef struct sdk_case_sensitive_constraints_Params sdk_case_sensitive_constraints_Params;
typedef struct sdk_case_sensitive_constraints_Result sdk_case_sensitive_constraints_Result;
typedef struct sdk_case_sensitive_constraints_StringList sdk_case_sensitive_constraints_StringList;
typedef struct sdk_case_sensitive_constraints_CodeMapEntry sdk_case_sensitive_constraints_CodeMapEntry;
typedef struct sdk_case_sensitive_constraints_CodeMap sdk_case_sensitive_constraints_CodeMap;

struct sdk_case_sensitive_constraints_Code {
  /** Matches `^[0-9]+$`. */
  sdk_string code;
};

struct sdk_case_sensitive_constraints_StringList {
  sdk_string *items;
  size_t count;
};

struct sdk_case_sensitive_constraints_CodeMap {
  sdk_case_sensitive_constraints_CodeMapEntry *items;
  size_t count;
};

/** What case/sensitive-constraints takes. */
struct sdk_case_sensitive_constraints_Params {
  sdk_string user;
  /** Matches `^[0-9]{4}$`. */
  sdk_string pin;
  /** 6 to 12 characters. */
  sdk_string word;
  /** At most 2 items. */
  sdk_case_sensitive_constraints_StringList few;
  /** Between 1 and 70000000. */
  int32_t amount;
  sdk_case_sensitive_constraints_CodeMap codes;
};

/** What case/sensitive-constraints gives. */
struct sdk_case_sensitive_constraints_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_sensitive_constraints_CodeMapEntry {
  sdk_string key;
  sdk_case_sensitive_constraints_Code value;
};

// command: 71 lines, sha256 aaa0a2264c1c

// codecs: 69 lines, sha256 2e62b1783741
