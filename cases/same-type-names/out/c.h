// peer.spec.json

typedef struct sdk_case_same_type_names_peer_Row sdk_case_same_type_names_peer_Row;
typedef struct sdk_case_same_type_names_peer_Params sdk_case_same_type_names_peer_Params;
typedef struct sdk_case_same_type_names_peer_Result sdk_case_same_type_names_peer_Result;

struct sdk_case_same_type_names_peer_Row {
  bool theirs;
};

/** What case/same-type-names/peer takes. */
struct sdk_case_same_type_names_peer_Params {
  sdk_case_same_type_names_peer_Row row;
};

/** What case/same-type-names/peer gives. */
struct sdk_case_same_type_names_peer_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 8964f72cc1ce

// codecs: 26 lines, sha256 5c4907fca4dd

// spec.json

typedef struct sdk_case_same_type_names_Row sdk_case_same_type_names_Row;
typedef struct sdk_case_same_type_names_Params sdk_case_same_type_names_Params;
typedef struct sdk_case_same_type_names_Result sdk_case_same_type_names_Result;

struct sdk_case_same_type_names_Row {
  int64_t mine;
};

/** What case/same-type-names takes. */
struct sdk_case_same_type_names_Params {
  sdk_case_same_type_names_Row row;
  sdk_case_same_type_names_peer_Row theirs;
};

/** What case/same-type-names gives. */
struct sdk_case_same_type_names_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 05c790a8826c

// codecs: 27 lines, sha256 e1d79ae0b06c
