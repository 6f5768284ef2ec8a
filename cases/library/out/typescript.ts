// spec.json

/** What `case/library` takes. */
export interface CaseLibraryParams {
  point: Point;
  colour: Colour;
}

export const caseLibraryParamsCodec: wire.Codec<CaseLibraryParams> =
  wire.record<CaseLibraryParams>("CaseLibraryParams", {
    point: pointCodec,
    colour: colourCodec,
  });

/** What `case/library` gives. */
export type CaseLibraryResult = Record<string, never>;

export const caseLibraryResultCodec: wire.Codec<CaseLibraryResult> =
  wire.record<CaseLibraryResult>("CaseLibraryResult", {});

// command: 27 lines, sha256 43fac11663c1

// types.spec.json

export interface Point {
  x: number;
  y: number;
}

export const pointCodec: wire.Codec<Point> = wire.record<Point>("Point", {
  x: wire.float64(),
  y: wire.float64(),
});

export const colourValues = ["red", "blue"] as const;

export type Colour = (typeof colourValues)[number];

export const colourCodec: wire.Codec<Colour> = wire.literals(colourValues);
