typedef struct sdk_case_json_map_Params sdk_case_json_map_Params;
typedef struct sdk_case_json_map_Result sdk_case_json_map_Result;
typedef struct sdk_case_json_map_JsonMapEntry sdk_case_json_map_JsonMapEntry;
typedef struct sdk_case_json_map_JsonMap sdk_case_json_map_JsonMap;

struct sdk_case_json_map_JsonMap {
  sdk_case_json_map_JsonMapEntry *items;
  size_t count;
};

/** What case/json-map takes. */
struct sdk_case_json_map_Params {
  sdk_case_json_map_JsonMap value;
};

/** What case/json-map gives. */
struct sdk_case_json_map_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_json_map_JsonMapEntry {
  sdk_string key;
  sdk_json value;
};

// command: 58 lines, sha256 61121ae5a927

// codecs: 32 lines, sha256 d0234e0b70e4
