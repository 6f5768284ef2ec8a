typedef struct sdk_case_recursion_mutual_Folder sdk_case_recursion_mutual_Folder;
typedef struct sdk_case_recursion_mutual_Entry sdk_case_recursion_mutual_Entry;
typedef struct sdk_case_recursion_mutual_Params sdk_case_recursion_mutual_Params;
typedef struct sdk_case_recursion_mutual_Result sdk_case_recursion_mutual_Result;
typedef struct sdk_case_recursion_mutual_EntryList sdk_case_recursion_mutual_EntryList;

struct sdk_case_recursion_mutual_EntryList {
  sdk_case_recursion_mutual_Entry *items;
  size_t count;
};

struct sdk_case_recursion_mutual_Folder {
  sdk_case_recursion_mutual_EntryList entries;
};

struct sdk_case_recursion_mutual_Entry {
  sdk_string name;
  bool has_in;
  sdk_case_recursion_mutual_Folder in;
};

/** What case/recursion-mutual takes. */
struct sdk_case_recursion_mutual_Params {
  sdk_case_recursion_mutual_Folder folder;
};

/** What case/recursion-mutual gives. */
struct sdk_case_recursion_mutual_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 82 lines, sha256 04a96580bdf2

// codecs: 44 lines, sha256 8d27fe7c618e
