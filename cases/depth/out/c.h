typedef struct sdk_case_depth_Tree sdk_case_depth_Tree;
typedef struct sdk_case_depth_Node sdk_case_depth_Node;
typedef struct sdk_case_depth_Params sdk_case_depth_Params;
typedef struct sdk_case_depth_Result sdk_case_depth_Result;

struct sdk_case_depth_Tree {
  sdk_case_depth_Tree *items;
  size_t count;
};

struct sdk_case_depth_Node {
  bool has_next;
  sdk_case_depth_Node *next;
};

/** What case/depth takes. */
struct sdk_case_depth_Params {
  bool has_any;
  sdk_json any;
  bool has_tree;
  sdk_case_depth_Tree tree;
  bool has_node;
  sdk_case_depth_Node node;
};

/** What case/depth gives. */
struct sdk_case_depth_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 82 lines, sha256 79dce54cfc5d

// codecs: 34 lines, sha256 f93a755a21a1
