typedef struct sdk_case_sensitive_generics_Label sdk_case_sensitive_generics_Label;
typedef struct sdk_case_sensitive_generics_Secret sdk_case_sensitive_generics_Secret;
typedef struct sdk_case_sensitive_generics_Params sdk_case_sensitive_generics_Params;
typedef struct sdk_case_sensitive_generics_Result sdk_case_sensitive_generics_Result;
typedef struct sdk_case_sensitive_generics_SealedOfString sdk_case_sensitive_generics_SealedOfString;
typedef struct sdk_case_sensitive_generics_SealedOfLabel sdk_case_sensitive_generics_SealedOfLabel;
typedef struct sdk_case_sensitive_generics_ListedOfSecret sdk_case_sensitive_generics_ListedOfSecret;
typedef struct sdk_case_sensitive_generics_SecretList sdk_case_sensitive_generics_SecretList;

struct sdk_case_sensitive_generics_Label {
  sdk_string label;
};

struct sdk_case_sensitive_generics_Secret {
  sdk_string label;
  sdk_string secret;
};

struct sdk_case_sensitive_generics_SealedOfString {
  sdk_string note;
  sdk_string held;
};

struct sdk_case_sensitive_generics_SealedOfLabel {
  sdk_string note;
  sdk_case_sensitive_generics_Label held;
};

struct sdk_case_sensitive_generics_SecretList {
  sdk_case_sensitive_generics_Secret *items;
  size_t count;
};

struct sdk_case_sensitive_generics_ListedOfSecret {
  sdk_string note;
  sdk_case_sensitive_generics_SecretList items;
};

/** What case/sensitive-generics takes. */
struct sdk_case_sensitive_generics_Params {
  sdk_string user;
  sdk_case_sensitive_generics_SealedOfString text;
  sdk_case_sensitive_generics_SealedOfLabel record;
  sdk_case_sensitive_generics_ListedOfSecret plain;
};

/** What case/sensitive-generics gives. */
struct sdk_case_sensitive_generics_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 114 lines, sha256 c2baa31d52cc

// codecs: 89 lines, sha256 9c55c280d20d
