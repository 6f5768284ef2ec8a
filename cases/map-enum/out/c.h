typedef struct sdk_case_map_enum_Params sdk_case_map_enum_Params;
typedef struct sdk_case_map_enum_Result sdk_case_map_enum_Result;
typedef struct sdk_case_map_enum_Uint8MapByLevelEntry sdk_case_map_enum_Uint8MapByLevelEntry;
typedef struct sdk_case_map_enum_Uint8MapByLevel sdk_case_map_enum_Uint8MapByLevel;
typedef struct sdk_case_map_enum_StringMapByParamsInlineKeyEntry sdk_case_map_enum_StringMapByParamsInlineKeyEntry;
typedef struct sdk_case_map_enum_StringMapByParamsInlineKey sdk_case_map_enum_StringMapByParamsInlineKey;

typedef enum sdk_case_map_enum_Level {
  sdk_case_map_enum_Level_LOW,
  sdk_case_map_enum_Level_HIGH,
  /** "very-high" */
  sdk_case_map_enum_Level_VERY_HIGH
} sdk_case_map_enum_Level;

typedef enum sdk_case_map_enum_ParamsInlineKey {
  sdk_case_map_enum_ParamsInlineKey_A,
  sdk_case_map_enum_ParamsInlineKey_B
} sdk_case_map_enum_ParamsInlineKey;

struct sdk_case_map_enum_Uint8MapByLevel {
  sdk_case_map_enum_Uint8MapByLevelEntry *items;
  size_t count;
};

struct sdk_case_map_enum_StringMapByParamsInlineKey {
  sdk_case_map_enum_StringMapByParamsInlineKeyEntry *items;
  size_t count;
};

/** What case/map-enum takes. */
struct sdk_case_map_enum_Params {
  sdk_case_map_enum_Uint8MapByLevel levels;
  bool has_inline_;
  sdk_case_map_enum_StringMapByParamsInlineKey inline_;
};

/** What case/map-enum gives. */
struct sdk_case_map_enum_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_map_enum_Uint8MapByLevelEntry {
  sdk_string key;
  uint8_t value;
};

struct sdk_case_map_enum_StringMapByParamsInlineKeyEntry {
  sdk_string key;
  sdk_string value;
};

// command: 58 lines, sha256 c497cfa25b3b

// codecs: 77 lines, sha256 716860ed620c
