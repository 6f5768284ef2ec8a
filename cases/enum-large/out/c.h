typedef struct sdk_case_enum_large_Params sdk_case_enum_large_Params;
typedef struct sdk_case_enum_large_Result sdk_case_enum_large_Result;

typedef enum sdk_case_enum_large_Code {
  /** "code-0" */
  sdk_case_enum_large_Code_CODE_0,
  /** "code-1" */
  sdk_case_enum_large_Code_CODE_1,
  /** "code-2" */
  sdk_case_enum_large_Code_CODE_2,
  /** "code-3" */
  sdk_case_enum_large_Code_CODE_3,
  /** "code-4" */
  sdk_case_enum_large_Code_CODE_4,
  /** "code-5" */
  sdk_case_enum_large_Code_CODE_5,
  /** "code-6" */
  sdk_case_enum_large_Code_CODE_6,
  /** "code-7" */
  sdk_case_enum_large_Code_CODE_7,
  /** "code-8" */
  sdk_case_enum_large_Code_CODE_8,
  /** "code-9" */
  sdk_case_enum_large_Code_CODE_9,
  /** "code-10" */
  sdk_case_enum_large_Code_CODE_10,
  /** "code-11" */
  sdk_case_enum_large_Code_CODE_11,
  /** "code-12" */
  sdk_case_enum_large_Code_CODE_12,
  /** "code-13" */
  sdk_case_enum_large_Code_CODE_13,
  /** "code-14" */
  sdk_case_enum_large_Code_CODE_14,
  /** "code-15" */
  sdk_case_enum_large_Code_CODE_15,
  /** "code-16" */
  sdk_case_enum_large_Code_CODE_16,
  /** "code-17" */
  sdk_case_enum_large_Code_CODE_17,
  /** "code-18" */
  sdk_case_enum_large_Code_CODE_18,
  /** "code-19" */
  sdk_case_enum_large_Code_CODE_19,
  /** "code-20" */
  sdk_case_enum_large_Code_CODE_20,
  /** "code-21" */
  sdk_case_enum_large_Code_CODE_21,
  /** "code-22" */
  sdk_case_enum_large_Code_CODE_22,
  /** "code-23" */
  sdk_case_enum_large_Code_CODE_23,
  /** "code-24" */
  sdk_case_enum_large_Code_CODE_24,
  /** "code-25" */
  sdk_case_enum_large_Code_CODE_25,
  /** "code-26" */
  sdk_case_enum_large_Code_CODE_26,
  /** "code-27" */
  sdk_case_enum_large_Code_CODE_27,
  /** "code-28" */
  sdk_case_enum_large_Code_CODE_28,
  /** "code-29" */
  sdk_case_enum_large_Code_CODE_29,
  /** "code-30" */
  sdk_case_enum_large_Code_CODE_30,
  /** "code-31" */
  sdk_case_enum_large_Code_CODE_31,
  /** "code-32" */
  sdk_case_enum_large_Code_CODE_32,
  /** "code-33" */
  sdk_case_enum_large_Code_CODE_33,
  /** "code-34" */
  sdk_case_enum_large_Code_CODE_34,
  /** "code-35" */
  sdk_case_enum_large_Code_CODE_35,
  /** "code-36" */
  sdk_case_enum_large_Code_CODE_36,
  /** "code-37" */
  sdk_case_enum_large_Code_CODE_37,
// types: 536 more lines, sha256 ab997b7056d7

// command: 58 lines, sha256 33920c05e84c

// codecs: 325 lines, sha256 8cf00308dca9
