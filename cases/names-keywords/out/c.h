typedef struct sdk_case_names_keywords_Params sdk_case_names_keywords_Params;
typedef struct sdk_case_names_keywords_Result sdk_case_names_keywords_Result;

/** What case/names-keywords takes. */
struct sdk_case_names_keywords_Params {
  /** Class. */
  sdk_string class_;
  /** Default. */
  bool has_default;
  sdk_string default_;
  /** Func. */
  sdk_string func;
  /** Fun. */
  bool has_fun;
  sdk_string fun;
  /** Def. */
  sdk_string def;
  /** Struct. */
  bool has_struct;
  sdk_string struct_;
  /** Enum. */
  sdk_string enum_;
  /** Match. */
  bool has_match;
  sdk_string match;
  /** Type. */
  sdk_string type;
  /** Self. */
  bool has_self;
  sdk_string self;
  /** Self. */
  sdk_string self_2;
  /** None. */
  bool has_none;
  sdk_string none;
  /** True. */
  sdk_string true_;
  /** Null. */
  bool has_null;
  sdk_string null;
  /** Nil. */
  sdk_string nil;
  /** True. */
  bool has_true;
  sdk_string true_2;
  /** In. */
  sdk_string in;
  /** Is. */
  bool has_is;
  sdk_string is;
  /** Object. */
  sdk_string object;
  /** Import. */
  bool has_import;
  sdk_string import;
  /** Async. */
  sdk_string async;
  /** Await. */
  bool has_await;
  sdk_string await;
  /** Yield. */
  sdk_string yield;
  /** Lambda. */
  bool has_lambda;
  sdk_string lambda;
  /** Var. */
  sdk_string var;
  /** Val. */
  bool has_val;
  sdk_string val;
  /** Let. */
  sdk_string let;
  /** Int. */
  bool has_int;
  sdk_string int_;
  /** Void. */
  sdk_string void_;
  /** Auto. */
  bool has_auto;
  sdk_string auto_;
// types: 419 more lines, sha256 71fc1f1d4b38

// command: 49 lines, sha256 4b0a9805ae77

// codecs: 209 lines, sha256 d55181d5c659
