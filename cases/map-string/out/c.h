typedef struct sdk_case_map_string_Params sdk_case_map_string_Params;
typedef struct sdk_case_map_string_Result sdk_case_map_string_Result;
typedef struct sdk_case_map_string_Uint32MapEntry sdk_case_map_string_Uint32MapEntry;
typedef struct sdk_case_map_string_Uint32Map sdk_case_map_string_Uint32Map;
typedef struct sdk_case_map_string_Int64MapEntry sdk_case_map_string_Int64MapEntry;
typedef struct sdk_case_map_string_Int64Map sdk_case_map_string_Int64Map;

struct sdk_case_map_string_Uint32Map {
  sdk_case_map_string_Uint32MapEntry *items;
  size_t count;
};

struct sdk_case_map_string_Int64Map {
  sdk_case_map_string_Int64MapEntry *items;
  size_t count;
};

/** What case/map-string takes. */
struct sdk_case_map_string_Params {
  sdk_case_map_string_Uint32Map counts;
  bool has_longs;
  sdk_case_map_string_Int64Map longs;
};

/** What case/map-string gives. */
struct sdk_case_map_string_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_map_string_Uint32MapEntry {
  sdk_string key;
  uint32_t value;
};

struct sdk_case_map_string_Int64MapEntry {
  sdk_string key;
  int64_t value;
};

// command: 58 lines, sha256 5a9af3a3a155

// codecs: 50 lines, sha256 8c22b468527b
