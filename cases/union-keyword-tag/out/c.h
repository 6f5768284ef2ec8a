typedef struct sdk_case_union_keyword_tag_Thing sdk_case_union_keyword_tag_Thing;
typedef struct sdk_case_union_keyword_tag_Other sdk_case_union_keyword_tag_Other;
typedef struct sdk_case_union_keyword_tag_Maybe sdk_case_union_keyword_tag_Maybe;
typedef struct sdk_case_union_keyword_tag_Params sdk_case_union_keyword_tag_Params;
typedef struct sdk_case_union_keyword_tag_Result sdk_case_union_keyword_tag_Result;
typedef struct sdk_case_union_keyword_tag_ThingStruct sdk_case_union_keyword_tag_ThingStruct;
typedef struct sdk_case_union_keyword_tag_ThingSelf sdk_case_union_keyword_tag_ThingSelf;
typedef struct sdk_case_union_keyword_tag_ThingIn sdk_case_union_keyword_tag_ThingIn;
typedef struct sdk_case_union_keyword_tag_ThingFunc sdk_case_union_keyword_tag_ThingFunc;

/** Variants of sdk_case_union_keyword_tag_Thing. */
typedef enum sdk_case_union_keyword_tag_ThingTag {
  sdk_case_union_keyword_tag_ThingTag_STRUCT,
  sdk_case_union_keyword_tag_ThingTag_SELF,
  sdk_case_union_keyword_tag_ThingTag_TYPE,
  sdk_case_union_keyword_tag_ThingTag_IN,
  sdk_case_union_keyword_tag_ThingTag_FUNC
} sdk_case_union_keyword_tag_ThingTag;

/** Variants of sdk_case_union_keyword_tag_Other. */
typedef enum sdk_case_union_keyword_tag_OtherTag {
  sdk_case_union_keyword_tag_OtherTag_SELF,
  sdk_case_union_keyword_tag_OtherTag_NONE,
  /** "None" */
  sdk_case_union_keyword_tag_OtherTag_NONE_2,
  sdk_case_union_keyword_tag_OtherTag_STRING
} sdk_case_union_keyword_tag_OtherTag;

typedef int64_t sdk_case_union_keyword_tag_Long;

typedef sdk_string sdk_case_union_keyword_tag_Text;

struct sdk_case_union_keyword_tag_ThingStruct {
  sdk_string type;
};

struct sdk_case_union_keyword_tag_ThingSelf {
  int8_t self;
};

struct sdk_case_union_keyword_tag_ThingIn {
  bool in;
  bool has_is;
  sdk_string is;
};

struct sdk_case_union_keyword_tag_ThingFunc {
  sdk_string func;
};

struct sdk_case_union_keyword_tag_Thing {
  sdk_case_union_keyword_tag_ThingTag tag;
  union {
    sdk_case_union_keyword_tag_ThingStruct struct_;
    sdk_case_union_keyword_tag_ThingSelf self;
    sdk_case_union_keyword_tag_ThingIn in;
    sdk_case_union_keyword_tag_ThingFunc func;
  } of;
};

struct sdk_case_union_keyword_tag_Maybe {
  bool is_null;
  sdk_string value;
};

struct sdk_case_union_keyword_tag_Other {
  sdk_case_union_keyword_tag_OtherTag tag;
  union {
    sdk_case_union_keyword_tag_Long none;
    sdk_case_union_keyword_tag_Maybe none_2;
    sdk_case_union_keyword_tag_Text string;
  } of;
};

/** What case/union-keyword-tag takes. */
struct sdk_case_union_keyword_tag_Params {
  sdk_case_union_keyword_tag_Thing value;
  sdk_case_union_keyword_tag_Other other;
};

// types: 5 more lines, sha256 c02e8001faf8

// command: 94 lines, sha256 81dc7349d43a

// codecs: 123 lines, sha256 d3ff46eccae8
