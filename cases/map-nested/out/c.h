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

/** Params points value. */
struct sdk_case_map_nested_ParamsPointsValue {
  double x;
  bool has_y;
  double y;
};

/** Uint64 list map by int32 map. */
struct sdk_case_map_nested_Uint64ListMapByInt32Map {
  sdk_case_map_nested_Uint64ListMapByInt32MapEntry *items;
  size_t count;
};

/** Params points value map. */
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

/** Uint64 list. */
struct sdk_case_map_nested_Uint64List {
  uint64_t *items;
  size_t count;
};

/** Uint64 list map by int32 entry. */
struct sdk_case_map_nested_Uint64ListMapByInt32Entry {
  sdk_string key;
  sdk_case_map_nested_Uint64List value;
};

/** Uint64 list map by int32. */
struct sdk_case_map_nested_Uint64ListMapByInt32 {
  sdk_case_map_nested_Uint64ListMapByInt32Entry *items;
  size_t count;
};

/** Uint64 list map by int32 map entry. */
struct sdk_case_map_nested_Uint64ListMapByInt32MapEntry {
  sdk_string key;
  sdk_case_map_nested_Uint64ListMapByInt32 value;
};

/** Params points value map entry. */
struct sdk_case_map_nested_ParamsPointsValueMapEntry {
  sdk_string key;
  sdk_case_map_nested_ParamsPointsValue value;
};

// command: 61 lines, sha256 fe64b95e47bb

// codecs: 86 lines, sha256 8c2429f9a150
