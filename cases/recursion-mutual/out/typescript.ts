export interface Folder {
  entries: Entry[];
}

export const folderCodec: wire.Codec<Folder> = wire.record<Folder>("Folder", {
  entries: wire.array(wire.lazy(() => entryCodec)),
});

export interface Entry {
  name: string;
  in?: Folder;
}

export const entryCodec: wire.Codec<Entry> = wire.record<Entry>("Entry", {
  name: wire.string(),
  in: wire.optional(wire.lazy(() => folderCodec)),
});

/** What `case/recursion-mutual` takes. */
export interface CaseRecursionMutualParams {
  folder: Folder;
}

export const caseRecursionMutualParamsCodec: wire.Codec<CaseRecursionMutualParams> =
  wire.record<CaseRecursionMutualParams>("CaseRecursionMutualParams", {
    folder: folderCodec,
  });

/** What `case/recursion-mutual` gives. */
export type CaseRecursionMutualResult = Record<string, never>;

export const caseRecursionMutualResultCodec: wire.Codec<CaseRecursionMutualResult> =
  wire.record<CaseRecursionMutualResult>("CaseRecursionMutualResult", {});

// command: 27 lines, sha256 f1c8ea518de6
