/** What `case/boolean` takes. */
export interface CaseBooleanParams {
  value: boolean;
}

export const caseBooleanParamsCodec: wire.Codec<CaseBooleanParams> =
  wire.record<CaseBooleanParams>("CaseBooleanParams", {
    value: wire.boolean(),
  });

/** What `case/boolean` gives. */
export type CaseBooleanResult = Record<string, never>;

export const caseBooleanResultCodec: wire.Codec<CaseBooleanResult> =
  wire.record<CaseBooleanResult>("CaseBooleanResult", {});

// command: 27 lines, sha256 32f374cbbefc
