/** What `case/array-nested` takes. */
export interface CaseArrayNestedParams {
  matrix: number[][];
  cube?: number[][][];
}

export const caseArrayNestedParamsCodec: wire.Codec<CaseArrayNestedParams> =
  wire.record<CaseArrayNestedParams>("CaseArrayNestedParams", {
    matrix: wire.array(wire.array(wire.float64())),
    cube: wire.optional(wire.array(wire.array(wire.array(wire.uint8())))),
  });

/** What `case/array-nested` gives. */
export type CaseArrayNestedResult = Record<string, never>;

export const caseArrayNestedResultCodec: wire.Codec<CaseArrayNestedResult> =
  wire.record<CaseArrayNestedResult>("CaseArrayNestedResult", {});

// command: 27 lines, sha256 f001a426c625
