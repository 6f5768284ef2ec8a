typedef struct sdk_case_sensitive_constraints_Code sdk_case_sensitive_constraints_Code;
typedef struct sdk_case_sensitive_constraints_Params sdk_case_sensitive_constraints_Params;
typedef struct sdk_case_sensitive_constraints_Result sdk_case_sensitive_constraints_Result;
typedef struct sdk_case_sensitive_constraints_StringList sdk_case_sensitive_constraints_StringList;
typedef struct sdk_case_sensitive_constraints_CodeMapEntry sdk_case_sensitive_constraints_CodeMapEntry;
typedef struct sdk_case_sensitive_constraints_CodeMap sdk_case_sensitive_constraints_CodeMap;

struct sdk_case_sensitive_constraints_Code {
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
  sdk_string pin;
  sdk_string word;
  sdk_case_sensitive_constraints_StringList few;
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

// command: 66 lines, sha256 428d897d42ca

// codecs: 69 lines, sha256 2e62b1783741
