typedef struct sdk_case_docs_hostile_Thing sdk_case_docs_hostile_Thing;
typedef struct sdk_case_docs_hostile_Params sdk_case_docs_hostile_Params;
typedef struct sdk_case_docs_hostile_Result sdk_case_docs_hostile_Result;

/**
 * * / }; """ \N{x} \u0041
 * U+202E @param {x} -- ; rm -rf
 * @deprecated not really
 */
struct sdk_case_docs_hostile_Thing {
  /** \ . */
  int32_t n;
};

/** What case/docs-hostile takes. */
struct sdk_case_docs_hostile_Params {
  /**
   * Ends * / here \ "quoted" """ triple ''' too, {{handlebars}}, ${template}, <b>html</b>, `code`
   * and a second line // with / * more
   *
   * # heading
   * - list\ .
   */
  sdk_case_docs_hostile_Thing value;
};

/** What case/docs-hostile gives. */
struct sdk_case_docs_hostile_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 2fb301ebfea8

// codecs: 26 lines, sha256 c702711decb3
