export type Tree = Tree[];

export const treeCodec: wire.Codec<Tree> = wire.array(
  wire.lazy(() => treeCodec),
);

export interface Dictionary {
  [key: string]: Dictionary;
}

export const dictionaryCodec: wire.Codec<Dictionary> = wire.map(
  wire.lazy(() => dictionaryCodec),
);

/** What `case/alias-recursive` takes. */
export interface CaseAliasRecursiveParams {
  tree: Tree;
  dictionary?: Dictionary;
}

export const caseAliasRecursiveParamsCodec: wire.Codec<CaseAliasRecursiveParams> =
  wire.record<CaseAliasRecursiveParams>("CaseAliasRecursiveParams", {
    tree: treeCodec,
    dictionary: wire.optional(dictionaryCodec),
  });

/** What `case/alias-recursive` gives. */
export type CaseAliasRecursiveResult = Record<string, never>;

export const caseAliasRecursiveResultCodec: wire.Codec<CaseAliasRecursiveResult> =
  wire.record<CaseAliasRecursiveResult>("CaseAliasRecursiveResult", {});

// command: 27 lines, sha256 bcc4c3a07e40
