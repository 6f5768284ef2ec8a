typedef struct sdk_case_sensitive_unions_Card sdk_case_sensitive_unions_Card;
typedef struct sdk_case_sensitive_unions_Login sdk_case_sensitive_unions_Login;
typedef struct sdk_case_sensitive_unions_Beside sdk_case_sensitive_unions_Beside;
typedef struct sdk_case_sensitive_unions_Typed sdk_case_sensitive_unions_Typed;
typedef struct sdk_case_sensitive_unions_Deep sdk_case_sensitive_unions_Deep;
typedef struct sdk_case_sensitive_unions_Params sdk_case_sensitive_unions_Params;
typedef struct sdk_case_sensitive_unions_Result sdk_case_sensitive_unions_Result;
typedef struct sdk_case_sensitive_unions_LoginPassword sdk_case_sensitive_unions_LoginPassword;
typedef struct sdk_case_sensitive_unions_BesideKey sdk_case_sensitive_unions_BesideKey;
typedef struct sdk_case_sensitive_unions_CardList sdk_case_sensitive_unions_CardList;
typedef struct sdk_case_sensitive_unions_CardListMapEntry sdk_case_sensitive_unions_CardListMapEntry;
typedef struct sdk_case_sensitive_unions_CardListMap sdk_case_sensitive_unions_CardListMap;
typedef struct sdk_case_sensitive_unions_DeepBoxes sdk_case_sensitive_unions_DeepBoxes;
typedef struct sdk_case_sensitive_unions_LoginList sdk_case_sensitive_unions_LoginList;

/** Variants of sdk_case_sensitive_unions_Login. */
typedef enum sdk_case_sensitive_unions_LoginTag {
  sdk_case_sensitive_unions_LoginTag_PASSWORD,
  sdk_case_sensitive_unions_LoginTag_NONE
} sdk_case_sensitive_unions_LoginTag;

/** Variants of sdk_case_sensitive_unions_Beside. */
typedef enum sdk_case_sensitive_unions_BesideTag {
  sdk_case_sensitive_unions_BesideTag_KEY,
  sdk_case_sensitive_unions_BesideTag_CARD
} sdk_case_sensitive_unions_BesideTag;

/** Variants of sdk_case_sensitive_unions_Typed. */
typedef enum sdk_case_sensitive_unions_TypedTag {
  /** One that this version does not know. */
  sdk_case_sensitive_unions_TypedTag_UNKNOWN = -1,
  sdk_case_sensitive_unions_TypedTag_CARD,
  sdk_case_sensitive_unions_TypedTag_NONE
} sdk_case_sensitive_unions_TypedTag;

/** Variants of sdk_case_sensitive_unions_Deep. */
typedef enum sdk_case_sensitive_unions_DeepTag {
  /** One that this version does not know. */
  sdk_case_sensitive_unions_DeepTag_UNKNOWN = -1,
  sdk_case_sensitive_unions_DeepTag_BOXES
} sdk_case_sensitive_unions_DeepTag;

struct sdk_case_sensitive_unions_Card {
  sdk_string label;
  sdk_string secret;
};

struct sdk_case_sensitive_unions_LoginPassword {
  sdk_string name;
  /** At most 12 characters. */
  sdk_string word;
};

struct sdk_case_sensitive_unions_Login {
  sdk_case_sensitive_unions_LoginTag tag;
  union {
    sdk_case_sensitive_unions_LoginPassword password;
  } of;
};

struct sdk_case_sensitive_unions_BesideKey {
  sdk_string label;
  sdk_string secret;
};

struct sdk_case_sensitive_unions_Beside {
  sdk_case_sensitive_unions_BesideTag tag;
  union {
    sdk_case_sensitive_unions_BesideKey key;
    sdk_case_sensitive_unions_Card card;
  } of;
};

struct sdk_case_sensitive_unions_Typed {
  sdk_case_sensitive_unions_TypedTag tag;
  union {
    sdk_case_sensitive_unions_Card card;
    /** The whole object of an unknown variant. */
    sdk_json unknown;
  } of;
// types: 52 more lines, sha256 3543bcf21de2

// command: 118 lines, sha256 2d784a99cba6

// codecs: 195 lines, sha256 07ec399337b1
