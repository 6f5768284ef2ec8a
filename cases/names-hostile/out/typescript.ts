/** What `case/names-hostile` takes. */
export interface CaseNamesHostileParams {
  __proto__: number;
  "*/"?: number;
  '"quoted"': number;
  "it's"?: number;
  "back\\slash": number;
  "😀"?: number;
  "1st": number;
  "a b"?: number;
  ünïcode: number;
  "${x}"?: number;
  "#{y}": number;
  "%s"?: number;
  "a.b": number;
  "a-b"?: number;
  $ref: number;
  "@id"?: number;
  "// comment": number;
  '"""'?: number;
  "'''": number;
  "{{x}}"?: number;
  "<b>": number;
  "&amp;"?: number;
  "-": number;
  _?: number;
  __init__: number;
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?: number;
  toString: number;
  constructor?: number;
  hasOwnProperty: number;
  日本?: number;
  á: number;
  "/*"?: number;
  "\\u0041": number;
  "#"?: number;
  "!": number;
  "A::B"?: number;
  null: number;
}

export const caseNamesHostileParamsCodec: wire.Codec<CaseNamesHostileParams> =
  wire.record<CaseNamesHostileParams>("CaseNamesHostileParams", {
    ["__proto__"]: wire.int32(),
    "*/": wire.optional(wire.int32()),
    '"quoted"': wire.int32(),
    "it's": wire.optional(wire.int32()),
    "back\\slash": wire.int32(),
    "😀": wire.optional(wire.int32()),
    "1st": wire.int32(),
    "a b": wire.optional(wire.int32()),
    ünïcode: wire.int32(),
    "${x}": wire.optional(wire.int32()),
    "#{y}": wire.int32(),
    "%s": wire.optional(wire.int32()),
    "a.b": wire.int32(),
    "a-b": wire.optional(wire.int32()),
    $ref: wire.int32(),
    "@id": wire.optional(wire.int32()),
    "// comment": wire.int32(),
    '"""': wire.optional(wire.int32()),
    "'''": wire.int32(),
    "{{x}}": wire.optional(wire.int32()),
    "<b>": wire.int32(),
    "&amp;": wire.optional(wire.int32()),
    "-": wire.int32(),
    _: wire.optional(wire.int32()),
    __init__: wire.int32(),
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:
      wire.optional(wire.int32()),
    toString: wire.int32(),
    constructor: wire.optional(wire.int32()),
    hasOwnProperty: wire.int32(),
    日本: wire.optional(wire.int32()),
    á: wire.int32(),
    "/*": wire.optional(wire.int32()),
    "\\u0041": wire.int32(),
    "#": wire.optional(wire.int32()),
    "!": wire.int32(),
    "A::B": wire.optional(wire.int32()),
// types: 8 more lines, sha256 51ae3e8dabea

// command: 27 lines, sha256 80bc60280bbc
