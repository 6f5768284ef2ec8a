typedef struct sdk_case_enum_colliding_Params sdk_case_enum_colliding_Params;
typedef struct sdk_case_enum_colliding_Result sdk_case_enum_colliding_Result;
typedef struct sdk_case_enum_colliding_ModeList sdk_case_enum_colliding_ModeList;

/** Mode. */
typedef enum sdk_case_enum_colliding_Mode {
  sdk_case_enum_colliding_Mode_A_B,
  sdk_case_enum_colliding_Mode_A_B_2,
  sdk_case_enum_colliding_Mode_A_B_3,
  sdk_case_enum_colliding_Mode_AB,
  sdk_case_enum_colliding_Mode_A_B_4,
  sdk_case_enum_colliding_Mode_AB_2,
  sdk_case_enum_colliding_Mode_A_B_5,
  sdk_case_enum_colliding_Mode_A_B_6,
  sdk_case_enum_colliding_Mode_N1A,
  sdk_case_enum_colliding_Mode_N1A_2,
  sdk_case_enum_colliding_Mode_U24,
  sdk_case_enum_colliding_Mode_U25,
  sdk_case_enum_colliding_Mode_E,
  sdk_case_enum_colliding_Mode_E_2
} sdk_case_enum_colliding_Mode;

/** Mode list. */
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

// command: 49 lines, sha256 a952c4648cd0

// codecs: 45 lines, sha256 3ef4e00f5ab7
