typedef struct sdk_case_union_recursive_Expression sdk_case_union_recursive_Expression;
typedef struct sdk_case_union_recursive_Params sdk_case_union_recursive_Params;
typedef struct sdk_case_union_recursive_Result sdk_case_union_recursive_Result;
typedef struct sdk_case_union_recursive_ExpressionNumber sdk_case_union_recursive_ExpressionNumber;
typedef struct sdk_case_union_recursive_ExpressionAdd sdk_case_union_recursive_ExpressionAdd;
typedef struct sdk_case_union_recursive_ExpressionNegate sdk_case_union_recursive_ExpressionNegate;
typedef struct sdk_case_union_recursive_ExpressionList sdk_case_union_recursive_ExpressionList;
typedef struct sdk_case_union_recursive_ExpressionSum sdk_case_union_recursive_ExpressionSum;
typedef struct sdk_case_union_recursive_ExpressionMaybe sdk_case_union_recursive_ExpressionMaybe;

/** Variants of sdk_case_union_recursive_Expression. */
typedef enum sdk_case_union_recursive_ExpressionTag {
  sdk_case_union_recursive_ExpressionTag_NUMBER,
  sdk_case_union_recursive_ExpressionTag_ADD,
  sdk_case_union_recursive_ExpressionTag_NEGATE,
  sdk_case_union_recursive_ExpressionTag_SUM,
  sdk_case_union_recursive_ExpressionTag_MAYBE
} sdk_case_union_recursive_ExpressionTag;

struct sdk_case_union_recursive_ExpressionNumber {
  double value;
};

struct sdk_case_union_recursive_ExpressionAdd {
  sdk_case_union_recursive_Expression *left;
  sdk_case_union_recursive_Expression *right;
};

struct sdk_case_union_recursive_ExpressionNegate {
  sdk_case_union_recursive_Expression *of;
};

struct sdk_case_union_recursive_ExpressionList {
  sdk_case_union_recursive_Expression *items;
  size_t count;
};

struct sdk_case_union_recursive_ExpressionSum {
  sdk_case_union_recursive_ExpressionList of;
};

struct sdk_case_union_recursive_ExpressionMaybe {
  bool has_of;
  sdk_case_union_recursive_Expression *of;
};

struct sdk_case_union_recursive_Expression {
  sdk_case_union_recursive_ExpressionTag tag;
  union {
    sdk_case_union_recursive_ExpressionNumber number;
    sdk_case_union_recursive_ExpressionAdd add;
    sdk_case_union_recursive_ExpressionNegate negate;
    sdk_case_union_recursive_ExpressionSum sum;
    sdk_case_union_recursive_ExpressionMaybe maybe;
  } of;
};

/** What case/union-recursive takes. */
struct sdk_case_union_recursive_Params {
  sdk_case_union_recursive_Expression value;
};

/** What case/union-recursive gives. */
struct sdk_case_union_recursive_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 f12d0d6a37cd

// codecs: 103 lines, sha256 7d1aeaeeb72f
