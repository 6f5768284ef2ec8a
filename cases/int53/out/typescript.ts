/** What `case/int53` takes. */
export interface CaseInt53Params {
  value: number;
}

export const caseInt53ParamsCodec: wire.Codec<CaseInt53Params> =
  wire.record<CaseInt53Params>("CaseInt53Params", {
    value: wire.int53(),
  });

/** What `case/int53` gives. */
export type CaseInt53Result = Record<string, never>;

export const caseInt53ResultCodec: wire.Codec<CaseInt53Result> =
  wire.record<CaseInt53Result>("CaseInt53Result", {});

// command: 28 lines, sha256 f0da2fa9917a
