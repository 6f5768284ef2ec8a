export type State = { state: "on" } | { state: "off" };

export const stateCodec: wire.Codec<State> = wire.union<State, "state">(
  "State",
  "state",
  {
    on: wire.unit(),
    off: wire.unit(),
  },
);

/** What `case/union-unit` takes. */
export interface CaseUnionUnitParams {
  state: State;
}

export const caseUnionUnitParamsCodec: wire.Codec<CaseUnionUnitParams> =
  wire.record<CaseUnionUnitParams>("CaseUnionUnitParams", {
    state: stateCodec,
  });

/** What `case/union-unit` gives. */
export type CaseUnionUnitResult = Record<string, never>;

export const caseUnionUnitResultCodec: wire.Codec<CaseUnionUnitResult> =
  wire.record<CaseUnionUnitResult>("CaseUnionUnitResult", {});

// command: 24 lines, sha256 79a756ec346b
