typedef struct sdk_case_sensitive_records_Account sdk_case_sensitive_records_Account;
typedef struct sdk_case_sensitive_records_Strict sdk_case_sensitive_records_Strict;
typedef struct sdk_case_sensitive_records_Keys sdk_case_sensitive_records_Keys;
typedef struct sdk_case_sensitive_records_Words sdk_case_sensitive_records_Words;
typedef struct sdk_case_sensitive_records_Inline sdk_case_sensitive_records_Inline;
typedef struct sdk_case_sensitive_records_Params sdk_case_sensitive_records_Params;
typedef struct sdk_case_sensitive_records_Result sdk_case_sensitive_records_Result;
typedef struct sdk_case_sensitive_records_AccountList sdk_case_sensitive_records_AccountList;

typedef enum sdk_case_sensitive_records_Kind {
  /** "kind-one" */
  sdk_case_sensitive_records_Kind_KIND_ONE,
  /** "kind-two" */
  sdk_case_sensitive_records_Kind_KIND_TWO
} sdk_case_sensitive_records_Kind;

struct sdk_case_sensitive_records_Account {
  sdk_string label;
  /** At least 4 characters. */
  sdk_string password;
};

struct sdk_case_sensitive_records_Strict {
  sdk_string known;
};

struct sdk_case_sensitive_records_Words {
  sdk_string *items;
  size_t count;
};

struct sdk_case_sensitive_records_Keys {
  sdk_case_sensitive_records_Words list;
};

struct sdk_case_sensitive_records_Inline {
  sdk_string open;
  sdk_string shut;
};

struct sdk_case_sensitive_records_AccountList {
  sdk_case_sensitive_records_Account *items;
  size_t count;
};

/** What case/sensitive-records takes. */
struct sdk_case_sensitive_records_Params {
  sdk_string user;
  sdk_case_sensitive_records_Account account;
  sdk_case_sensitive_records_AccountList accounts;
  sdk_case_sensitive_records_Account vault;
  sdk_case_sensitive_records_Keys keys;
  sdk_case_sensitive_records_Inline inline_;
  sdk_case_sensitive_records_Kind kind;
  sdk_case_sensitive_records_Strict strict;
};

/** What case/sensitive-records gives. */
struct sdk_case_sensitive_records_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 119 lines, sha256 9676a5e010cc

// codecs: 100 lines, sha256 9ab7242f1fbe
