// peer.spec.json

// command: 82 lines, sha256 bbb162a52b2c

// codecs: 39 lines, sha256 d091548b0431

// spec.json

typedef struct sdk_case_recursion_across_commands_Ping sdk_case_recursion_across_commands_Ping;
typedef struct sdk_case_recursion_across_commands_Params sdk_case_recursion_across_commands_Params;
typedef struct sdk_case_recursion_across_commands_Result sdk_case_recursion_across_commands_Result;
typedef struct sdk_case_recursion_across_commands_peer_Pong sdk_case_recursion_across_commands_peer_Pong;
typedef struct sdk_case_recursion_across_commands_peer_Ping sdk_case_recursion_across_commands_peer_Ping;
typedef struct sdk_case_recursion_across_commands_peer_Params sdk_case_recursion_across_commands_peer_Params;
typedef struct sdk_case_recursion_across_commands_peer_Result sdk_case_recursion_across_commands_peer_Result;

struct sdk_case_recursion_across_commands_Ping {
  int32_t n;
  bool has_pong;
  sdk_case_recursion_across_commands_peer_Pong *pong;
};

struct sdk_case_recursion_across_commands_peer_Pong {
  int64_t m;
  bool has_ping;
  sdk_case_recursion_across_commands_Ping *ping;
};

/** What case/recursion-across-commands takes. */
struct sdk_case_recursion_across_commands_Params {
  sdk_case_recursion_across_commands_Ping ping;
  bool has_other;
  sdk_case_recursion_across_commands_peer_Pong other;
};

/** What case/recursion-across-commands gives. */
struct sdk_case_recursion_across_commands_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

struct sdk_case_recursion_across_commands_peer_Ping {
  sdk_string text;
};

/** What case/recursion-across-commands/peer takes. */
struct sdk_case_recursion_across_commands_peer_Params {
  sdk_case_recursion_across_commands_peer_Pong pong;
  sdk_case_recursion_across_commands_peer_Ping own;
};

/** What case/recursion-across-commands/peer gives. */
struct sdk_case_recursion_across_commands_peer_Result {
  /** Nothing yet; always zero. */
  char reserved;
};

// command: 70 lines, sha256 2d69457f73f7

// codecs: 28 lines, sha256 571d931241fa
