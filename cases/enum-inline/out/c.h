typedef struct sdk_case_enum_inline_Params sdk_case_enum_inline_Params;
typedef struct sdk_case_enum_inline_Result sdk_case_enum_inline_Result;
typedef struct sdk_case_enum_inline_ParamsListItemList sdk_case_enum_inline_ParamsListItemList;

typedef enum sdk_case_enum_inline_ParamsValue {
  sdk_case_enum_inline_ParamsValue_A,
  sdk_case_enum_inline_ParamsValue_B
} sdk_case_enum_inline_ParamsValue;

typedef enum sdk_case_enum_inline_ParamsListItem {
  sdk_case_enum_inline_ParamsListItem_X,
  sdk_case_enum_inline_ParamsListItem_Y
} sdk_case_enum_inline_ParamsListItem;

typedef enum sdk_case_enum_inline_ParamsMaybe {
  sdk_case_enum_inline_ParamsMaybe_ONLY
} sdk_case_enum_inline_ParamsMaybe;

struct sdk_case_enum_inline_ParamsListItemList {
  sdk_case_enum_inline_ParamsListItem *items;
  size_t count;
};

/** What case/enum-inline takes. */
struct sdk_case_enum_inline_Params {
  sdk_case_enum_inline_ParamsValue value;
  sdk_case_enum_inline_ParamsListItemList list;
  bool is_null_maybe;
  sdk_case_enum_inline_ParamsMaybe maybe;
};

/** What case/enum-inline gives. */
struct sdk_case_enum_inline_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 bdac99f75500

// codecs: 58 lines, sha256 417e7fc91113
