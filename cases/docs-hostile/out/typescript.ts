/**
 * *\/ }; """ \N{x} \u0041
 * U+202E \@param {x} -- ; rm -rf
 * \@deprecated not really
 */
export interface Thing {
  /** \ */
  n: number;
}

export const thingCodec: wire.Codec<Thing> = wire.record<Thing>("Thing", {
  n: wire.int32(),
});

/** What `case/docs-hostile` takes. */
export interface CaseDocsHostileParams {
  /**
   * Ends *\/ here \ "quoted" """ triple ''' too, {{handlebars}}, ${template}, <b>html</b>, `code`
   * and a second line // with /\* more
   *
   * # heading
   * - list\
   */
  value: Thing;
}

export const caseDocsHostileParamsCodec: wire.Codec<CaseDocsHostileParams> =
  wire.record<CaseDocsHostileParams>("CaseDocsHostileParams", {
    value: thingCodec,
  });

/** What `case/docs-hostile` gives. */
export type CaseDocsHostileResult = Record<string, never>;

export const caseDocsHostileResultCodec: wire.Codec<CaseDocsHostileResult> =
  wire.record<CaseDocsHostileResult>("CaseDocsHostileResult", {});

// command: 27 lines, sha256 f188ca9ebf6d
