typedef struct sdk_case_enum_colliding_Params sdk_case_enum_colliding_Params;
typedef struct sdk_case_enum_colliding_Result sdk_case_enum_colliding_Result;
typedef struct sdk_case_enum_colliding_ModeList sdk_case_enum_colliding_ModeList;

typedef enum sdk_case_enum_colliding_Mode {
  /** "a-b" */
  sdk_case_enum_colliding_Mode_A_B,
  /** "a_b" */
  sdk_case_enum_colliding_Mode_A_B_2,
  /** "aB" */
  sdk_case_enum_colliding_Mode_A_B_3,
  sdk_case_enum_colliding_Mode_AB,
  /** "a b" */
  sdk_case_enum_colliding_Mode_A_B_4,
  /** "ab" */
  sdk_case_enum_colliding_Mode_AB_2,
  /** "A_B" */
  sdk_case_enum_colliding_Mode_A_B_5,
  /** "a--b" */
  sdk_case_enum_colliding_Mode_A_B_6,
  /** "1a" */
  sdk_case_enum_colliding_Mode_N1A,
  /** "_1a" */
  sdk_case_enum_colliding_Mode_N1A_2,
  /** "$" */
  sdk_case_enum_colliding_Mode_U24,
  /** "%" */
  sdk_case_enum_colliding_Mode_U25,
  /** "é" */
  sdk_case_enum_colliding_Mode_E,
  /** "e" */
  sdk_case_enum_colliding_Mode_E_2
} sdk_case_enum_colliding_Mode;

struct sdk_case_enum_colliding_ModeList {
  sdk_case_enum_colliding_Mode *items;
  size_t count;
};

/** What case/enum-colliding takes. */
struct sdk_case_enum_colliding_Params {
  sdk_case_enum_colliding_ModeList value;
};

/** What case/enum-colliding gives. */
struct sdk_case_enum_colliding_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 f706d5942e10

// codecs: 45 lines, sha256 3ef4e00f5ab7
