typedef struct sdk_case_map_nested_ParamsPointsValue sdk_case_map_nested_ParamsPointsValue;
typedef struct sdk_case_map_nested_Params sdk_case_map_nested_Params;
typedef struct sdk_case_map_nested_Result sdk_case_map_nested_Result;
typedef struct sdk_case_map_nested_Uint64List sdk_case_map_nested_Uint64List;
typedef struct sdk_case_map_nested_Uint64ListMapByInt32Entry sdk_case_map_nested_Uint64ListMapByInt32Entry;
typedef struct sdk_case_map_nested_Uint64ListMapByInt32 sdk_case_map_nested_Uint64ListMapByInt32;
typedef struct sdk_case_map_nested_Uint64ListMapByInt32MapEntry sdk_case_map_nested_Uint64ListMapByInt32MapEntry;
typedef struct sdk_case_map_nested_Uint64ListMapByInt32Map sdk_case_map_nested_Uint64ListMapByInt32Map;
typedef struct sdk_case_map_nested_ParamsPointsValueMapEntry sdk_case_map_nested_ParamsPointsValueMapEntry;
typedef struct sdk_case_map_nested_ParamsPointsValueMap sdk_case_map_nested_ParamsPointsValueMap;

struct sdk_case_map_nested_ParamsPointsValue {
  double x;
  bool has_y;
  double y;
};

struct sdk_case_map_nested_Uint64ListMapByInt32Map {
  sdk_case_map_nested_Uint64ListMapByInt32MapEntry *items;
  size_t count;
};

struct sdk_case_map_nested_ParamsPointsValueMap {
  sdk_case_map_nested_ParamsPointsValueMapEntry *items;
  size_t count;
};

/** What case/map-nested takes. */
struct sdk_case_map_nested_Params {
  sdk_case_map_nested_Uint64ListMapByInt32Map tables;
  sdk_case_map_nested_ParamsPointsValueMap points;
};

/** What case/map-nested gives. */
struct sdk_case_map_nested_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_map_nested_Uint64List {
  uint64_t *items;
  size_t count;
};

struct sdk_case_map_nested_Uint64ListMapByInt32Entry {
  sdk_string key;
  sdk_case_map_nested_Uint64List value;
};

struct sdk_case_map_nested_Uint64ListMapByInt32 {
  sdk_case_map_nested_Uint64ListMapByInt32Entry *items;
  size_t count;
};

struct sdk_case_map_nested_Uint64ListMapByInt32MapEntry {
  sdk_string key;
  sdk_case_map_nested_Uint64ListMapByInt32 value;
};

struct sdk_case_map_nested_ParamsPointsValueMapEntry {
  sdk_string key;
  sdk_case_map_nested_ParamsPointsValue value;
};

// command: 70 lines, sha256 7b315429e72e

// codecs: 86 lines, sha256 8c2429f9a150
