typedef struct sdk_case_alias_recursive_Tree sdk_case_alias_recursive_Tree;
typedef struct sdk_case_alias_recursive_Dictionary sdk_case_alias_recursive_Dictionary;
typedef struct sdk_case_alias_recursive_Params sdk_case_alias_recursive_Params;
typedef struct sdk_case_alias_recursive_Result sdk_case_alias_recursive_Result;
typedef struct sdk_case_alias_recursive_DictionaryMapEntry sdk_case_alias_recursive_DictionaryMapEntry;

struct sdk_case_alias_recursive_Tree {
  sdk_case_alias_recursive_Tree *items;
  size_t count;
};

struct sdk_case_alias_recursive_Dictionary {
  sdk_case_alias_recursive_DictionaryMapEntry *items;
  size_t count;
};

/** What case/alias-recursive takes. */
struct sdk_case_alias_recursive_Params {
  sdk_case_alias_recursive_Tree tree;
  bool has_dictionary;
  sdk_case_alias_recursive_Dictionary dictionary;
};

/** What case/alias-recursive gives. */
struct sdk_case_alias_recursive_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_alias_recursive_DictionaryMapEntry {
  sdk_string key;
  sdk_case_alias_recursive_Dictionary value;
};

// command: 82 lines, sha256 f478aadb755e

const sdk_type sdk_case_alias_recursive_Tree_type = {
    .kind = SDK_LIST,
    .size = sizeof(sdk_case_alias_recursive_Tree),
    .element = &sdk_case_alias_recursive_Tree_type,
};

const sdk_type sdk_case_alias_recursive_Dictionary_type = {
    .kind = SDK_MAP,
    .size = sizeof(sdk_case_alias_recursive_Dictionary),
    .element = &sdk_case_alias_recursive_DictionaryMapEntry_type,
};

static const sdk_field sdk_case_alias_recursive_Params_fields[] = {
    {.name = {"tree", 4}, .type = &sdk_case_alias_recursive_Tree_type, .offset = offsetof(sdk_case_alias_recursive_Params, tree)},
    {.name = {"dictionary", 10}, .type = &sdk_case_alias_recursive_Dictionary_type, .offset = offsetof(sdk_case_alias_recursive_Params, dictionary), .optional = true, .has = offsetof(sdk_case_alias_recursive_Params, has_dictionary)},
};

const sdk_type sdk_case_alias_recursive_Params_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_alias_recursive_Params),
    .fields = sdk_case_alias_recursive_Params_fields,
    .field_count = sizeof sdk_case_alias_recursive_Params_fields / sizeof *sdk_case_alias_recursive_Params_fields,
};

const sdk_type sdk_case_alias_recursive_Result_type = {
    .kind = SDK_RECORD,
    .size = sizeof(sdk_case_alias_recursive_Result),
};

static const sdk_field sdk_case_alias_recursive_DictionaryMapEntry_fields[] = {
    {.type = &sdk_case_alias_recursive_Dictionary_type, .offset = offsetof(sdk_case_alias_recursive_DictionaryMapEntry, value)},
};

static const sdk_type sdk_case_alias_recursive_DictionaryMapEntry_type = {
    .kind = SDK_ENTRY,
    .size = sizeof(sdk_case_alias_recursive_DictionaryMapEntry),
    .fields = sdk_case_alias_recursive_DictionaryMapEntry_fields,
    .field_count = sizeof sdk_case_alias_recursive_DictionaryMapEntry_fields / sizeof *sdk_case_alias_recursive_DictionaryMapEntry_fields,
};
