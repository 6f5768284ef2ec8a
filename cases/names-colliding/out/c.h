typedef struct sdk_case_names_colliding_Params sdk_case_names_colliding_Params;
typedef struct sdk_case_names_colliding_Result sdk_case_names_colliding_Result;

/** What case/names-colliding takes. */
struct sdk_case_names_colliding_Params {
  int32_t ab;
  bool has_a_b;
  int32_t a_b;
  int32_t a_b_2;
  int32_t a_b_3;
  bool has_ab_2_2;
  int32_t ab_2;
  int32_t ab_3;
  int32_t a_b_4;
  bool has_ab_4;
  int32_t ab_4;
  int32_t ab_5;
  int32_t a_b_5;
  bool has_ab2;
  int32_t ab2;
  int32_t ab_2_2;
  int32_t a_b2;
  bool has_a_b_6;
  int32_t a_b_6;
  int32_t has_ab;
  int32_t has_ab_2;
  bool has_value;
  int32_t value;
  int32_t value_2;
  int32_t value_3;
};

/** What case/names-colliding gives. */
struct sdk_case_names_colliding_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 79f0b7e08a4b

// codecs: 33 lines, sha256 c875fe708ee4
