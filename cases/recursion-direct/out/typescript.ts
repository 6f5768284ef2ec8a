export interface Node {
  name: string;
  next?: Node;
  parent: Node | null;
  children: Node[];
  byName?: Record<string, Node>;
}

export const nodeCodec: wire.Codec<Node> = wire.record<Node>("Node", {
  name: wire.string(),
  next: wire.optional(wire.lazy(() => nodeCodec)),
  parent: wire.nullable(wire.lazy(() => nodeCodec)),
  children: wire.array(wire.lazy(() => nodeCodec)),
  byName: wire.optional(wire.map(wire.lazy(() => nodeCodec))),
});

/** What `case/recursion-direct` takes. */
export interface CaseRecursionDirectParams {
  node: Node;
}

export const caseRecursionDirectParamsCodec: wire.Codec<CaseRecursionDirectParams> =
  wire.record<CaseRecursionDirectParams>("CaseRecursionDirectParams", {
    node: nodeCodec,
  });

/** What `case/recursion-direct` gives. */
export type CaseRecursionDirectResult = Record<string, never>;

export const caseRecursionDirectResultCodec: wire.Codec<CaseRecursionDirectResult> =
  wire.record<CaseRecursionDirectResult>("CaseRecursionDirectResult", {});

// command: 28 lines, sha256 dae44a84aee4
