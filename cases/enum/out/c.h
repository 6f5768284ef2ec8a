typedef struct sdk_case_enum_Params sdk_case_enum_Params;
typedef struct sdk_case_enum_Result sdk_case_enum_Result;

typedef enum sdk_case_enum_Mode {
  sdk_case_enum_Mode_FAST,
  sdk_case_enum_Mode_SLOW,
  /** "very-slow" */
  sdk_case_enum_Mode_VERY_SLOW,
  /** "" */
  sdk_case_enum_Mode_EMPTY,
  /** "two words" */
  sdk_case_enum_Mode_TWO_WORDS,
  sdk_case_enum_Mode_CLASS,
  /** "1" */
  sdk_case_enum_Mode_N1,
  /** "it's \"quoted\"" */
  sdk_case_enum_Mode_IT_S_QUOTED,
  /** "line\nbreak" */
  sdk_case_enum_Mode_LINE_BREAK,
  /** "😀" */
  sdk_case_enum_Mode_U1F600
} sdk_case_enum_Mode;

/** What case/enum takes. */
struct sdk_case_enum_Params {
  sdk_case_enum_Mode value;
};

/** What case/enum gives. */
struct sdk_case_enum_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 681343dbfdbf

// codecs: 35 lines, sha256 cde4f97a6bff
