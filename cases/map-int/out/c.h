typedef struct sdk_case_map_int_Params sdk_case_map_int_Params;
typedef struct sdk_case_map_int_Result sdk_case_map_int_Result;
typedef struct sdk_case_map_int_StringMapByInt8Entry sdk_case_map_int_StringMapByInt8Entry;
typedef struct sdk_case_map_int_StringMapByInt8 sdk_case_map_int_StringMapByInt8;
typedef struct sdk_case_map_int_BooleanMapByUint32Entry sdk_case_map_int_BooleanMapByUint32Entry;
typedef struct sdk_case_map_int_BooleanMapByUint32 sdk_case_map_int_BooleanMapByUint32;

struct sdk_case_map_int_StringMapByInt8 {
  sdk_case_map_int_StringMapByInt8Entry *items;
  size_t count;
};

struct sdk_case_map_int_BooleanMapByUint32 {
  sdk_case_map_int_BooleanMapByUint32Entry *items;
  size_t count;
};

/** What case/map-int takes. */
struct sdk_case_map_int_Params {
  sdk_case_map_int_StringMapByInt8 small_;
  bool has_wide;
  sdk_case_map_int_BooleanMapByUint32 wide;
};

/** What case/map-int gives. */
struct sdk_case_map_int_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_map_int_StringMapByInt8Entry {
  sdk_string key;
  sdk_string value;
};

struct sdk_case_map_int_BooleanMapByUint32Entry {
  sdk_string key;
  bool value;
};

// command: 58 lines, sha256 d7ecb93df4a8

// codecs: 52 lines, sha256 b727c2d67b47
