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

// command: 27 lines, sha256 a1b2c7cdcb39
