typedef struct sdk_case_recursion_direct_Node sdk_case_recursion_direct_Node;
typedef struct sdk_case_recursion_direct_Params sdk_case_recursion_direct_Params;
typedef struct sdk_case_recursion_direct_Result sdk_case_recursion_direct_Result;
typedef struct sdk_case_recursion_direct_NodeList sdk_case_recursion_direct_NodeList;
typedef struct sdk_case_recursion_direct_NodeMapEntry sdk_case_recursion_direct_NodeMapEntry;
typedef struct sdk_case_recursion_direct_NodeMap sdk_case_recursion_direct_NodeMap;

struct sdk_case_recursion_direct_NodeList {
  sdk_case_recursion_direct_Node *items;
  size_t count;
};

struct sdk_case_recursion_direct_NodeMap {
  sdk_case_recursion_direct_NodeMapEntry *items;
  size_t count;
};

struct sdk_case_recursion_direct_Node {
  sdk_string name;
  bool has_next;
  sdk_case_recursion_direct_Node *next;
  bool is_null_parent;
  sdk_case_recursion_direct_Node *parent;
  sdk_case_recursion_direct_NodeList children;
  bool has_by_name;
  sdk_case_recursion_direct_NodeMap by_name;
};

/** What case/recursion-direct takes. */
struct sdk_case_recursion_direct_Params {
  sdk_case_recursion_direct_Node node;
};

/** What case/recursion-direct gives. */
struct sdk_case_recursion_direct_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_recursion_direct_NodeMapEntry {
  sdk_string key;
  sdk_case_recursion_direct_Node value;
};

// command: 70 lines, sha256 3abb7e181c5b

// codecs: 53 lines, sha256 f693886c88c0
