// spec.json

typedef struct sdk_case_library_Params sdk_case_library_Params;
typedef struct sdk_case_library_Result sdk_case_library_Result;

/** What case/library takes. */
struct sdk_case_library_Params {
  sdk_case_library_types_Point point;
  sdk_case_library_types_Colour colour;
};

/** What case/library gives. */
struct sdk_case_library_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 58 lines, sha256 381e8b1cb119

// codecs: 16 lines, sha256 335b8e8cc0a5

// types.spec.json

typedef struct sdk_case_library_types_Point sdk_case_library_types_Point;

typedef enum sdk_case_library_types_Colour {
  sdk_case_library_types_Colour_RED,
  sdk_case_library_types_Colour_BLUE
} sdk_case_library_types_Colour;

struct sdk_case_library_types_Point {
  double x;
  double y;
};

/** Makes an empty value, which owns nothing. */
SDK_API void sdk_case_library_types_Point_init(sdk_case_library_types_Point *value);

/** Gives back what the value owns and empties it. */
SDK_API void sdk_case_library_types_Point_free(sdk_case_library_types_Point *value);

/** Reads and checks JSON text. Frees nothing that out held before; error may be NULL. */
SDK_API sdk_status sdk_case_library_types_Point_from_json(const char *text, size_t length, sdk_case_library_types_Point *out, sdk_error *error);

/** Checks the value and writes it as JSON text, which the caller owns. error may be NULL. */
SDK_API sdk_status sdk_case_library_types_Point_to_json(const sdk_case_library_types_Point *value, sdk_string *out, sdk_error *error);

// codecs: 23 lines, sha256 5d12ca510985
