typedef struct sdk_case_alias_Ids sdk_case_alias_Ids;
typedef struct sdk_case_alias_Maybe sdk_case_alias_Maybe;
typedef struct sdk_case_alias_Row sdk_case_alias_Row;
typedef struct sdk_case_alias_Params sdk_case_alias_Params;
typedef struct sdk_case_alias_Result sdk_case_alias_Result;

typedef enum sdk_case_alias_Letter {
  sdk_case_alias_Letter_A,
  sdk_case_alias_Letter_B
} sdk_case_alias_Letter;

typedef int64_t sdk_case_alias_Id;

typedef sdk_case_alias_Row sdk_case_alias_Old;

struct sdk_case_alias_Ids {
  sdk_case_alias_Id *items;
  size_t count;
};

struct sdk_case_alias_Maybe {
  bool is_null;
  sdk_string value;
};

struct sdk_case_alias_Row {
  sdk_case_alias_Id id;
};

/** What case/alias takes. */
struct sdk_case_alias_Params {
  sdk_case_alias_Id id;
  sdk_case_alias_Ids ids;
  sdk_case_alias_Maybe maybe;
  sdk_case_alias_Old row;
  bool has_letter;
  /** Default: "b". */
  sdk_case_alias_Letter letter;
  bool has_optional_maybe;
  sdk_case_alias_Maybe optional_maybe;
};

/** What case/alias gives. */
struct sdk_case_alias_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 94 lines, sha256 fac5cca9a675

// codecs: 60 lines, sha256 208004ef11ce
