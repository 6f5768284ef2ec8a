typedef struct sdk_case_names_hostile_Params sdk_case_names_hostile_Params;
typedef struct sdk_case_names_hostile_Result sdk_case_names_hostile_Result;

/** What case/names-hostile takes. */
struct sdk_case_names_hostile_Params {
  int32_t proto;
  bool has_u2au2f;
  int32_t u2au2f;
  int32_t quoted;
  bool has_it_s;
  int32_t it_s;
  int32_t back_slash;
  bool has_u1f600;
  int32_t u1f600;
  int32_t n1st;
  bool has_a_b;
  int32_t a_b;
  int32_t unicode;
  bool has_x;
  int32_t x;
  int32_t y;
  bool has_s;
  int32_t s;
  int32_t a_b_2;
  bool has_a_b_3;
  int32_t a_b_3;
  int32_t ref;
  bool has_id;
  int32_t id;
  int32_t comment;
  bool has_u22u22u22;
  int32_t u22u22u22;
  int32_t u27u27u27;
  bool has_x_2;
  int32_t x_2;
  int32_t b;
  bool has_amp;
  int32_t amp;
  int32_t u2d;
  bool has_u5f;
  int32_t u5f;
  int32_t init;
  bool has_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
  int32_t xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
  int32_t to_string;
  bool has_constructor;
  int32_t constructor;
  int32_t has_own_property;
  bool has_u65e5u672c;
  int32_t u65e5u672c;
  int32_t a;
  bool has_u2fu2a;
  int32_t u2fu2a;
  int32_t u0041;
  bool has_u23;
  int32_t u23;
  int32_t u21;
  bool has_a_b_4;
  int32_t a_b_4;
  int32_t null;
};

/** What case/names-hostile gives. */
struct sdk_case_names_hostile_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 0cfdb750c44c

// codecs: 51 lines, sha256 326ce66cb0cc
