typedef struct sdk_case_union_open_adjacent_Block sdk_case_union_open_adjacent_Block;
typedef struct sdk_case_union_open_adjacent_Params sdk_case_union_open_adjacent_Params;
typedef struct sdk_case_union_open_adjacent_Result sdk_case_union_open_adjacent_Result;

/** Variants of sdk_case_union_open_adjacent_Block. */
typedef enum sdk_case_union_open_adjacent_BlockTag {
  /** One that this version does not know. */
  sdk_case_union_open_adjacent_BlockTag_UNKNOWN = -1,
  sdk_case_union_open_adjacent_BlockTag_TEXT,
  sdk_case_union_open_adjacent_BlockTag_RULE
} sdk_case_union_open_adjacent_BlockTag;

typedef sdk_string sdk_case_union_open_adjacent_Text;

struct sdk_case_union_open_adjacent_Block {
  sdk_case_union_open_adjacent_BlockTag tag;
  union {
    sdk_case_union_open_adjacent_Text text;
    /** The whole object of an unknown variant. */
    sdk_json unknown;
  } of;
};

/** What case/union-open-adjacent takes. */
struct sdk_case_union_open_adjacent_Params {
  sdk_case_union_open_adjacent_Block value;
};

/** What case/union-open-adjacent gives. */
struct sdk_case_union_open_adjacent_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 0907beae1e94

// codecs: 38 lines, sha256 eae36e63ead8
