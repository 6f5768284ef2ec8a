typedef struct sdk_case_deprecated_fields_Row sdk_case_deprecated_fields_Row;
typedef struct sdk_case_deprecated_fields_Params sdk_case_deprecated_fields_Params;
typedef struct sdk_case_deprecated_fields_Result sdk_case_deprecated_fields_Result;

struct sdk_case_deprecated_fields_Row {
  sdk_string fresh;
  /** Deprecated: take "fresh" \ instead */
  sdk_string stale SDK_DEPRECATED("take \"fresh\" \\ instead");
};

/** What case/deprecated-fields takes. */
struct sdk_case_deprecated_fields_Params {
  sdk_string now;
  bool has_old SDK_DEPRECATED("use now");
  /** Deprecated: use now */
  sdk_string old SDK_DEPRECATED("use now");
  bool has_older SDK_DEPRECATED("the spec calls it deprecated");
  /**
   * Deprecated.
   * Default: 3.
   */
  int32_t older SDK_DEPRECATED("the spec calls it deprecated");
  bool has_row;
  sdk_case_deprecated_fields_Row row;
};

/** What case/deprecated-fields gives. */
struct sdk_case_deprecated_fields_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 cd7502fdaef4

// codecs: 36 lines, sha256 927a1337faef
