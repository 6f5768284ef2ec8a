// peer.spec.json

export interface Pong {
  m: bigint;
  ping?: Ping_;
}

export const pongCodec: wire.Codec<Pong> = wire.record<Pong>("Pong", {
  m: wire.int64(),
  ping: wire.optional(wire.lazy(() => pingCodec_)),
});

export interface Ping {
  text: string;
}

export const pingCodec: wire.Codec<Ping> = wire.record<Ping>("Ping", {
  text: wire.string(),
});

/** What `case/recursion-across-commands/peer` takes. */
export interface CaseRecursionAcrossCommandsPeerParams {
  pong: Pong;
  own: Ping;
}

export const caseRecursionAcrossCommandsPeerParamsCodec: wire.Codec<CaseRecursionAcrossCommandsPeerParams> =
  wire.record<CaseRecursionAcrossCommandsPeerParams>(
    "CaseRecursionAcrossCommandsPeerParams",
    {
      pong: pongCodec,
      own: pingCodec,
    },
  );

/** What `case/recursion-across-commands/peer` gives. */
export type CaseRecursionAcrossCommandsPeerResult = Record<string, never>;

export const caseRecursionAcrossCommandsPeerResultCodec: wire.Codec<CaseRecursionAcrossCommandsPeerResult> =
  wire.record<CaseRecursionAcrossCommandsPeerResult>(
    "CaseRecursionAcrossCommandsPeerResult",
    {},
  );

// command: 31 lines, sha256 a5061e55d79e

// spec.json

export interface Ping {
  n: number;
  pong?: Pong;
}

export const pingCodec: wire.Codec<Ping> = wire.record<Ping>("Ping", {
  n: wire.int32(),
  pong: wire.optional(wire.lazy(() => pongCodec)),
});

/** What `case/recursion-across-commands` takes. */
export interface CaseRecursionAcrossCommandsParams {
  ping: Ping;
  other?: Pong;
}

export const caseRecursionAcrossCommandsParamsCodec: wire.Codec<CaseRecursionAcrossCommandsParams> =
  wire.record<CaseRecursionAcrossCommandsParams>(
    "CaseRecursionAcrossCommandsParams",
    {
      ping: pingCodec,
      other: wire.optional(wire.lazy(() => pongCodec)),
    },
  );

/** What `case/recursion-across-commands` gives. */
export type CaseRecursionAcrossCommandsResult = Record<string, never>;

export const caseRecursionAcrossCommandsResultCodec: wire.Codec<CaseRecursionAcrossCommandsResult> =
  wire.record<CaseRecursionAcrossCommandsResult>(
    "CaseRecursionAcrossCommandsResult",
    {},
  );

// command: 31 lines, sha256 b09d9f746002
