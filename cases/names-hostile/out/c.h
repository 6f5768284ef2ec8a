typedef struct sdk_case_names_hostile_Params sdk_case_names_hostile_Params;
typedef struct sdk_case_names_hostile_Result sdk_case_names_hostile_Result;

/** What case/names-hostile takes. */
struct sdk_case_names_hostile_Params {
  /** Proto. */
  int32_t proto;
  /** U2au2f. */
  bool has_u2au2f;
  int32_t u2au2f;
  /** Quoted. */
  int32_t quoted;
  /** It s. */
  bool has_it_s;
  int32_t it_s;
  /** Back slash. */
  int32_t back_slash;
  /** U1f600. */
  bool has_u1f600;
  int32_t u1f600;
  /** 1st. */
  int32_t n1st;
  /** A b. */
  bool has_a_b;
  int32_t a_b;
  /** Ünïcode. */
  int32_t unicode;
  /** X. */
  bool has_x;
  int32_t x;
  /** Y. */
  int32_t y;
  /** S. */
  bool has_s;
  int32_t s;
  /** A b. */
  int32_t a_b_2;
  /** A b. */
  bool has_a_b_2;
  int32_t a_b_3;
  /** Ref. */
  int32_t ref;
  /** Id. */
  bool has_id;
  int32_t id;
  /** Comment. */
  int32_t comment;
  /** U22u22u22. */
  bool has_u22u22u22;
  int32_t u22u22u22;
  /** U27u27u27. */
  int32_t u27u27u27;
  /** X. */
  bool has_x_2;
  int32_t x_2;
  /** B. */
  int32_t b;
  /** Amp. */
  bool has_amp;
  int32_t amp;
  /** U2d. */
  int32_t u2d;
  /** U5f. */
  bool has_u5f;
  int32_t u5f;
  /** Init. */
  int32_t init;
  /** Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx. */
  bool has_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
  int32_t xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
  /** To string. */
  int32_t to_string;
  /** Constructor. */
  bool has_constructor;
  int32_t constructor;
  /** Has own property. */
  int32_t has_own_property;
  /** 日本. */
  bool has_u65e5u672c;
  int32_t u65e5u672c;
// types: 24 more lines, sha256 06a44edcb335

// command: 49 lines, sha256 5ce4d50c3491

// codecs: 51 lines, sha256 7208edb833ba
