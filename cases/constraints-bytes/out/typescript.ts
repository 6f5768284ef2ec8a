/** What `case/constraints-bytes` takes. */
export interface CaseConstraintsBytesParams {
  /** 1 to 3 bytes. */
  blob: Uint8Array;
  /** Exactly 4 bytes. */
  hash?: Uint8Array;
}

export const caseConstraintsBytesParamsCodec: wire.Codec<CaseConstraintsBytesParams> =
  wire.record<CaseConstraintsBytesParams>("CaseConstraintsBytesParams", {
    blob: wire.bytes({ minLength: 1, maxLength: 3 }),
    hash: wire.optional(wire.bytes({ minLength: 4, maxLength: 4 })),
  });

/** What `case/constraints-bytes` gives. */
export type CaseConstraintsBytesResult = Record<string, never>;

export const caseConstraintsBytesResultCodec: wire.Codec<CaseConstraintsBytesResult> =
  wire.record<CaseConstraintsBytesResult>("CaseConstraintsBytesResult", {});

// command: 27 lines, sha256 eadb8ae7f35d
