/** What `case/url` takes. */
export interface CaseUrlParams {
  value: UrlString;
}

export const caseUrlParamsCodec: wire.Codec<CaseUrlParams> =
  wire.record<CaseUrlParams>("CaseUrlParams", {
    value: wire.url(),
  });

/** What `case/url` gives. */
export type CaseUrlResult = Record<string, never>;

export const caseUrlResultCodec: wire.Codec<CaseUrlResult> =
  wire.record<CaseUrlResult>("CaseUrlResult", {});

// command: 27 lines, sha256 7524ff0eb2d5
