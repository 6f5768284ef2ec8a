typedef struct sdk_case_names_optional_Shade sdk_case_names_optional_Shade;
typedef struct sdk_case_names_optional_Choice sdk_case_names_optional_Choice;
typedef struct sdk_case_names_optional_Params sdk_case_names_optional_Params;
typedef struct sdk_case_names_optional_Result sdk_case_names_optional_Result;
typedef struct sdk_case_names_optional_SomeErrorData sdk_case_names_optional_SomeErrorData;
typedef struct sdk_case_names_optional_ChoiceSome sdk_case_names_optional_ChoiceSome;
typedef struct sdk_case_names_optional_KindList sdk_case_names_optional_KindList;
typedef struct sdk_case_names_optional_ChoiceOther sdk_case_names_optional_ChoiceOther;
typedef struct sdk_case_names_optional_NullableKind sdk_case_names_optional_NullableKind;
typedef struct sdk_case_names_optional_NullableKindList sdk_case_names_optional_NullableKindList;
typedef struct sdk_case_names_optional_NullableChoice sdk_case_names_optional_NullableChoice;
typedef struct sdk_case_names_optional_NullableChoiceMapEntry sdk_case_names_optional_NullableChoiceMapEntry;
typedef struct sdk_case_names_optional_NullableChoiceMap sdk_case_names_optional_NullableChoiceMap;

typedef enum sdk_case_names_optional_Kind {
  sdk_case_names_optional_Kind_NONE,
  sdk_case_names_optional_Kind_SOME,
  sdk_case_names_optional_Kind_NULL,
  sdk_case_names_optional_Kind_NIL,
  sdk_case_names_optional_Kind_ABSENT,
  sdk_case_names_optional_Kind_NOTHING
} sdk_case_names_optional_Kind;

/** Known values of sdk_case_names_optional_Shade. */
typedef enum sdk_case_names_optional_ShadeValue {
  /** One that this version does not know. */
  sdk_case_names_optional_ShadeValue_UNKNOWN = -1,
  sdk_case_names_optional_ShadeValue_NONE,
  sdk_case_names_optional_ShadeValue_SOME
} sdk_case_names_optional_ShadeValue;

/** Variants of sdk_case_names_optional_Choice. */
typedef enum sdk_case_names_optional_ChoiceTag {
  sdk_case_names_optional_ChoiceTag_NONE,
  sdk_case_names_optional_ChoiceTag_SOME,
  sdk_case_names_optional_ChoiceTag_OTHER
} sdk_case_names_optional_ChoiceTag;

struct sdk_case_names_optional_Shade {
  sdk_case_names_optional_ShadeValue value;
  /** The text of an unknown value. */
  sdk_string text;
};

struct sdk_case_names_optional_ChoiceSome {
  sdk_string value;
};

struct sdk_case_names_optional_KindList {
  sdk_case_names_optional_Kind *items;
  size_t count;
};

struct sdk_case_names_optional_ChoiceOther {
  sdk_case_names_optional_KindList kinds;
};

struct sdk_case_names_optional_Choice {
  sdk_case_names_optional_ChoiceTag tag;
  union {
    sdk_case_names_optional_ChoiceSome some;
    sdk_case_names_optional_ChoiceOther other;
  } of;
};

struct sdk_case_names_optional_NullableKindList {
  sdk_case_names_optional_NullableKind *items;
  size_t count;
};

struct sdk_case_names_optional_NullableChoiceMap {
  sdk_case_names_optional_NullableChoiceMapEntry *items;
  size_t count;
};

/** What case/names-optional takes. */
struct sdk_case_names_optional_Params {
  bool has_closed;
  bool is_null_closed;
  /** Default: "none". */
// types: 46 more lines, sha256 df027fe7a717

/** Which error case/names-optional answered with. */
typedef enum sdk_case_names_optional_FailureKind {
  /** Any other error. */
  sdk_case_names_optional_FailureKind_OTHER = -1,
  /** There is none. */
  sdk_case_names_optional_FailureKind_NONE,
  /** There are some. */
  sdk_case_names_optional_FailureKind_SOME
} sdk_case_names_optional_FailureKind;

/** An error that case/names-optional answered with. */
typedef struct sdk_case_names_optional_Failure {
  sdk_case_names_optional_FailureKind is;
  /** The code as it travels. Whoever serves the command may leave it out. */
  sdk_string code;
  /** One sentence for people; without one the description of the error is sent. */
  sdk_string message;
  /** The data of any other error as it came. */
  sdk_json data;
  union {
    sdk_case_names_optional_SomeErrorData some;
  } of;
} sdk_case_names_optional_Failure;

/** Makes a failure of no declared kind, which owns nothing. */
SDK_API void sdk_case_names_optional_Failure_init(sdk_case_names_optional_Failure *failure);

/** Gives back what the failure owns and empties it. */
SDK_API void sdk_case_names_optional_Failure_free(sdk_case_names_optional_Failure *failure);

/** What is known of case/names-optional beside its types. */
extern SDK_API const sdk_info sdk_case_names_optional_info;

/**
 * Values, variants and errors that are called like the parts of an optional, where there may be none.
 *
 * Effect: write. Access level: internal.
 *
 * SDK_OK fills in result, SDK_FAILED failure. Frees nothing that they held before; error may be NULL.
 */
SDK_API sdk_status sdk_case_names_optional_call(const sdk_transport *transport, const sdk_case_names_optional_Params *params, sdk_case_names_optional_Result *result, sdk_case_names_optional_Failure *failure, sdk_error *error);

/** Makes an empty value, which owns nothing. */
SDK_API void sdk_case_names_optional_Shade_init(sdk_case_names_optional_Shade *value);

/** Gives back what the value owns and empties it. */
SDK_API void sdk_case_names_optional_Shade_free(sdk_case_names_optional_Shade *value);

/** Reads and checks JSON text. Frees nothing that out held before; error may be NULL. */
SDK_API sdk_status sdk_case_names_optional_Shade_from_json(const char *text, size_t length, sdk_case_names_optional_Shade *out, sdk_error *error);

/** Checks the value and writes it as JSON text, which the caller owns. error may be NULL. */
SDK_API sdk_status sdk_case_names_optional_Shade_to_json(const sdk_case_names_optional_Shade *value, sdk_string *out, sdk_error *error);

/** Makes an empty value, which owns nothing. */
SDK_API void sdk_case_names_optional_Choice_init(sdk_case_names_optional_Choice *value);

/** Gives back what the value owns and empties it. */
SDK_API void sdk_case_names_optional_Choice_free(sdk_case_names_optional_Choice *value);

/** Reads and checks JSON text. Frees nothing that out held before; error may be NULL. */
SDK_API sdk_status sdk_case_names_optional_Choice_from_json(const char *text, size_t length, sdk_case_names_optional_Choice *out, sdk_error *error);

/** Checks the value and writes it as JSON text, which the caller owns. error may be NULL. */
SDK_API sdk_status sdk_case_names_optional_Choice_to_json(const sdk_case_names_optional_Choice *value, sdk_string *out, sdk_error *error);

/** Makes an empty value, which owns nothing. */
SDK_API void sdk_case_names_optional_Params_init(sdk_case_names_optional_Params *value);

/** Gives back what the value owns and empties it. */
SDK_API void sdk_case_names_optional_Params_free(sdk_case_names_optional_Params *value);

/** Reads and checks JSON text. Frees nothing that out held before; error may be NULL. */
SDK_API sdk_status sdk_case_names_optional_Params_from_json(const char *text, size_t length, sdk_case_names_optional_Params *out, sdk_error *error);

/** Checks the value and writes it as JSON text, which the caller owns. error may be NULL. */
SDK_API sdk_status sdk_case_names_optional_Params_to_json(const sdk_case_names_optional_Params *value, sdk_string *out, sdk_error *error);

/** Makes an empty value, which owns nothing. */
SDK_API void sdk_case_names_optional_Result_init(sdk_case_names_optional_Result *value);
// command: 21 more lines, sha256 8d4500d5b096

// codecs: 155 lines, sha256 a02dd7bafc6d
