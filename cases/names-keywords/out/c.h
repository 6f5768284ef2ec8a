typedef struct sdk_case_names_keywords_Params sdk_case_names_keywords_Params;
typedef struct sdk_case_names_keywords_Result sdk_case_names_keywords_Result;

/** What case/names-keywords takes. */
struct sdk_case_names_keywords_Params {
  sdk_string class_;
  bool has_default_;
  sdk_string default_;
  sdk_string func;
  bool has_fun;
  sdk_string fun;
  sdk_string def;
  bool has_struct_;
  sdk_string struct_;
  sdk_string enum_;
  bool has_match;
  sdk_string match;
  sdk_string type;
  bool has_self;
  sdk_string self;
  sdk_string self_2;
  bool has_none;
  sdk_string none;
  sdk_string true_;
  bool has_null;
  sdk_string null;
  sdk_string nil;
  bool has_true_2;
  sdk_string true_2;
  sdk_string in;
  bool has_is;
  sdk_string is;
  sdk_string object;
  bool has_import;
  sdk_string import;
  sdk_string async;
  bool has_await;
  sdk_string await;
  sdk_string yield;
  bool has_lambda;
  sdk_string lambda;
  sdk_string var;
  bool has_val;
  sdk_string val;
  sdk_string let;
  bool has_int_;
  sdk_string int_;
  sdk_string void_;
  bool has_auto_;
  sdk_string auto_;
  sdk_string register_;
  bool has_typedef_;
  sdk_string typedef_;
  sdk_string operator_;
  bool has_protocol;
  sdk_string protocol;
  sdk_string extension;
  bool has_init;
  sdk_string init;
  sdk_string deinit;
  bool has_case_;
  sdk_string case_;
  sdk_string switch_;
  bool has_where;
  sdk_string where;
  sdk_string when;
  bool has_while_;
  sdk_string while_;
  sdk_string for_;
  bool has_return_;
  sdk_string return_;
  sdk_string throw_;
  bool has_throws;
  sdk_string throws;
  sdk_string try_;
  bool has_static_;
  sdk_string static_;
  sdk_string unsafe;
  bool has_impl;
  sdk_string impl;
// types: 224 more lines, sha256 c93797b761d4

// command: 58 lines, sha256 7d60bef3ee49

// codecs: 209 lines, sha256 66958462fc98
