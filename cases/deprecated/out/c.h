typedef struct sdk_case_deprecated_OldRow sdk_case_deprecated_OldRow SDK_DEPRECATED("gone soon");
typedef struct sdk_case_deprecated_Params sdk_case_deprecated_Params;
typedef struct sdk_case_deprecated_Result sdk_case_deprecated_Result;

/** Deprecated: gone soon */
struct sdk_case_deprecated_OldRow {
  int8_t n;
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/** What case/deprecated takes. */
struct sdk_case_deprecated_Params {
  /** Deprecated: use fresh */
  sdk_string old SDK_DEPRECATED("use fresh");
  bool has_older SDK_DEPRECATED("the spec calls it deprecated");
  /** Deprecated. */
  sdk_case_deprecated_OldRow older SDK_DEPRECATED("the spec calls it deprecated");
  bool has_fresh;
  sdk_string fresh;
};
#pragma GCC diagnostic pop

/** What case/deprecated gives. */
struct sdk_case_deprecated_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 73 lines, sha256 4b316f22c82f

// codecs: 35 lines, sha256 f335ddbbdd4d
