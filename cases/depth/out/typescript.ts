export type Tree = Tree[];

export const treeCodec: wire.Codec<Tree> = wire.array(
  wire.lazy(() => treeCodec),
);

export interface Node {
  next?: Node;
}

export const nodeCodec: wire.Codec<Node> = wire.record<Node>("Node", {
  next: wire.optional(wire.lazy(() => nodeCodec)),
});

/** What `case/depth` takes. */
export interface CaseDepthParams {
  any?: JsonValue;
  tree?: Tree;
  node?: Node;
}

export const caseDepthParamsCodec: wire.Codec<CaseDepthParams> =
  wire.record<CaseDepthParams>("CaseDepthParams", {
    any: wire.optional(wire.json()),
    tree: wire.optional(treeCodec),
    node: wire.optional(nodeCodec),
  });

/** What `case/depth` gives. */
export type CaseDepthResult = Record<string, never>;

export const caseDepthResultCodec: wire.Codec<CaseDepthResult> =
  wire.record<CaseDepthResult>("CaseDepthResult", {});

// command: 28 lines, sha256 2ab8fe009720
