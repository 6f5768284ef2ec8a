typedef struct sdk_case_sensitive_generics_Label sdk_case_sensitive_generics_Label;
typedef struct sdk_case_sensitive_generics_Secret sdk_case_sensitive_generics_Secret;
typedef struct sdk_case_sensitive_generics_Params sdk_case_sensitive_generics_Params;
typedef struct sdk_case_sensitive_generics_Result sdk_case_sensitive_generics_Result;
typedef struct sdk_case_sensitive_generics_SealedOfString sdk_case_sensitive_generics_SealedOfString;
typedef struct sdk_case_sensitive_generics_SealedOfLabel sdk_case_sensitive_generics_SealedOfLabel;
typedef struct sdk_case_sensitive_generics_ListedOfSecret sdk_case_sensitive_generics_ListedOfSecret;
typedef struct sdk_case_sensitive_generics_SecretList sdk_case_sensitive_generics_SecretList;
typedef struct sdk_case_sensitive_generics_BoxedOfSecret sdk_case_sensitive_generics_BoxedOfSecret;
typedef struct sdk_case_sensitive_generics_RowsOfSecret sdk_case_sensitive_generics_RowsOfSecret;
typedef struct sdk_case_sensitive_generics_EventOfSecret sdk_case_sensitive_generics_EventOfSecret;
typedef struct sdk_case_sensitive_generics_EventOfSecretOne sdk_case_sensitive_generics_EventOfSecretOne;
typedef struct sdk_case_sensitive_generics_PlainOfInt32 sdk_case_sensitive_generics_PlainOfInt32;
typedef struct sdk_case_sensitive_generics_PlainEventOfInt32 sdk_case_sensitive_generics_PlainEventOfInt32;
typedef struct sdk_case_sensitive_generics_PlainEventOfInt32One sdk_case_sensitive_generics_PlainEventOfInt32One;

/** Variants of sdk_case_sensitive_generics_EventOfSecret. */
typedef enum sdk_case_sensitive_generics_EventOfSecretTag {
  /** One that this version does not know. */
  sdk_case_sensitive_generics_EventOfSecretTag_UNKNOWN = -1,
  sdk_case_sensitive_generics_EventOfSecretTag_ONE,
  sdk_case_sensitive_generics_EventOfSecretTag_NONE
} sdk_case_sensitive_generics_EventOfSecretTag;

/** Variants of sdk_case_sensitive_generics_PlainEventOfInt32. */
typedef enum sdk_case_sensitive_generics_PlainEventOfInt32Tag {
  /** One that this version does not know. */
  sdk_case_sensitive_generics_PlainEventOfInt32Tag_UNKNOWN = -1,
  sdk_case_sensitive_generics_PlainEventOfInt32Tag_ONE
} sdk_case_sensitive_generics_PlainEventOfInt32Tag;

struct sdk_case_sensitive_generics_Label {
  sdk_string label;
};

struct sdk_case_sensitive_generics_Secret {
  sdk_string label;
  sdk_string secret;
};

struct sdk_case_sensitive_generics_SealedOfString {
  sdk_string note;
  sdk_string held;
};

struct sdk_case_sensitive_generics_SealedOfLabel {
  sdk_string note;
  sdk_case_sensitive_generics_Label held;
};

struct sdk_case_sensitive_generics_SecretList {
  sdk_case_sensitive_generics_Secret *items;
  size_t count;
};

struct sdk_case_sensitive_generics_ListedOfSecret {
  sdk_string note;
  sdk_case_sensitive_generics_SecretList items;
};

struct sdk_case_sensitive_generics_BoxedOfSecret {
  sdk_string note;
  sdk_case_sensitive_generics_ListedOfSecret inner;
};

struct sdk_case_sensitive_generics_RowsOfSecret {
  sdk_case_sensitive_generics_ListedOfSecret *items;
  size_t count;
};

struct sdk_case_sensitive_generics_EventOfSecretOne {
  sdk_case_sensitive_generics_Secret value;
};

struct sdk_case_sensitive_generics_EventOfSecret {
  sdk_case_sensitive_generics_EventOfSecretTag tag;
  union {
    sdk_case_sensitive_generics_EventOfSecretOne one;
    /** The whole object of an unknown variant. */
    sdk_json unknown;
// types: 43 more lines, sha256 c6799e233ecf

// command: 179 lines, sha256 b8168f952e7d

// codecs: 191 lines, sha256 92e23d09d7ed
