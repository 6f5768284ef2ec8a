/**
 * What each diagnostic code carries. Messages, reasons and remedies are in `table/`.
 *
 * 1xxx reading · 2xxx spec shape · 3xxx types · 4xxx rules · 5xxx output · 6xxx drift · 7xxx config and
 * extensions · 8xxx migration · 9xxx archc itself.
 */
export interface DiagnosticParams {
  ARC1001: { reason: string; hint?: string };
  ARC1002: { key: string };
  ARC1003: { bytes: number; limit: number };
  ARC1004: { limit: number };
  ARC1005: { path: string; reason: string };
  ARC1006: { what: string };

  ARC2001: { key: string; where: string; suggestion?: string; advice?: string; known: string[] };
  ARC2002: { key: string; where: string };
  ARC2003: { expected: string; actual: string; advice?: string };
  ARC2004: { value: string; allowed: string[]; suggestion?: string };
  ARC2005: { value: string; rule: string };
  ARC2006: { version: string };
  ARC2007: { rule: string };
  ARC2008: { name: string; found: string[] };

  ARC3001: { found: string; expected: string; type: string };
  ARC3002: { construct: string; remedy: string };
  ARC3003: { name: string; suggestion?: string };
  ARC3004: { name: string; candidates: string[] };
  ARC3005: { type: string };
  ARC3006: { key: string };
  ARC3007: { name: string; expected: number; actual: number };
  ARC3008: { cycle: string[] };
  ARC3009: { tag: string; variant: string };
  ARC3010: { variant: string; type: string };
  ARC3011: { value: string };
  ARC3012: { name: string };
  ARC3013: { name: string };
  ARC3014: { name: string };
  ARC3015: { name: string };
  ARC3016: { variant: string; type: string };

  ARC4001: { name: string; list: string };
  ARC4002: { first: string; second: string; name: string; language: string };
  ARC4003: { constraint: string; type: string };
  ARC4004: { field: string; reason: string };
  ARC4005: { at: string; reason: string };
  ARC4006: { adapter: string; environment: string; allowed: string[] };
  ARC4007: { adapter: string; known: string[]; suggestion?: string };
  ARC4008: { name: string };
  ARC4009: { level: string; known: string[]; suggestion?: string };
  ARC4010: { code: string };
  ARC4011: { pattern: string; reason: string };
  ARC4012: { min: string; max: string };
  ARC4013: { key: string; adapter: string };
  ARC4014: { name: string; known: string[]; suggestion?: string };
  ARC4015: { cycle: string[] };
  ARC4016: { trait: string; method: string };
  ARC4017: { count: number; most: number; language: string };
  ARC4018: { levels: number; most: number; language: string };
  ARC4019: { slot: string; filledBy: string; leftBy: string; spec: string; others: number };
  /** `what`: the end of a sentence. */
  ARC4020: { adapter: string; what: string };
  ARC4021: { cycle: string[] };
  /** `reason`: the end of a sentence. */
  ARC4022: { pattern: string; reason: string };

  /** `adapters`: that of each, where they are two. */
  ARC5001: { path: string; first: string; second: string; adapters?: string[] };
  ARC5002: { path: string };
  ARC5003: { path: string; link: string };
  ARC5004: { path: string; diff: string; extensionPoint: string };
  ARC5005: { path: string; diff: string };
  ARC5006: { path: string; reason: string };
  ARC5007: { path: string; reason: string };
  ARC5008: { path: string; kept: string };
  /** `written`: what the run left of it. */
  ARC5009: {
    path: string;
    conflicts: number;
    reason: 'overlap' | 'syntax' | 'too-different';
    written: 'markers' | 'aside' | 'nothing';
    diff: string;
  };
  ARC5010: { path: string; where: string };
  ARC5011: { path: string; diff: string };
  ARC5012: { path: string; pid: number; host: string; seconds: number };
  /** `trash`: where the former text, or the folder of the run, is now. `reason`: why its journal cannot be read. */
  ARC5013: {
    path: string;
    outcome: 'completed' | 'taken-back' | 'discarded' | 'kept' | 'unreadable' | 'pending';
    trash?: string;
    reason?: string;
  };
  /** Without a reason, there are no markers at all. */
  ARC5014: { path: string; reason?: string; paste: string };
  /** What changed: paths, and words for what is no file. */
  ARC5015: { changed: string[] };
  ARC5016: { reason: string };
  ARC5017: { path: string; conflicts: number };
  /** `paths`: what would go, of so many that are there. `share`: how much may go unasked, in percent. `only`: adapters. */
  ARC5018: { paths: string[]; of: number; share: number; only: string[] };
  /** `names`: each with the one that it has now. */
  ARC5030: { path: string; names: string };
  ARC5031: { path: string; names: string };
  /** `names`: as they stand in the file. */
  ARC5032: { path: string; names: string };
  ARC5033: { path: string; more: number };

  ARC6001: { path: string; diff: string };
  ARC6002: { path: string };
  ARC6003: { path: string; diff: string };
  ARC6004: {
    path: string;
    /** What a run does with it, or, once it ran, what it did. */
    outcome: 'is-removed' | 'stays' | 'stayed';
  };
  ARC6005: { path: string };
  ARC6006: { path: string };
  ARC6007: { path: string; more: number };
  /** `movedTo`: where it seems to be now. `spec`: the file that asks for it. */
  ARC6008: { path: string; movedTo?: string; spec: string };
  /** `path` needs `name` of `target`; without a name, the file itself. */
  ARC6009: { path: string; target: string; name?: string };
  /** `config`: what decides how the file is laid out, relative to the project; without one, archc's own layout. */
  ARC6010: { path: string; more: number; config?: string };
  ARC6011: { path: string; more: number };

  ARC7001: { adapter: string; reason: string };
  ARC7002: { template: string; reason: string };
  ARC7003: { path: string; reason: string };
  ARC7004: { path: string; reason: string };
  /** `folder`: where the glob starts, absolute, and what is there. */
  ARC7005: { pattern: string; folder: string; found: 'absent' | 'empty' | 'other' };
  ARC7006: { path: string; reason: string };
  ARC7007: { path: string; adapter: string };
  /** `modules`: what is registered and was not run, so that one of it may be the adapter. `reason`: why. */
  ARC7008: { adapter: string; modules: string[]; reason: string };
  /** `instead`: what happens without it. */
  ARC7010: { file: string; reason: string };
  ARC7009: { what: string; instead: string; reason: string };
  ARC7011: { link: string; reason: string };
  ARC7012: { line: string; path: string; reason: string };
  /** `asked`: no config says it yet, somebody asked for it. */
  ARC7014: { path: string; place: string; reason: string; asked?: true };
  ARC7013: { glob: string; from: string; to: string };

  ARC8001: { field: string; type: string; replacement: string; applied?: true };
  ARC8002: { field: string; values: string[]; replacement: string };
  ARC8003: { field: string; type: string; suggestion?: string; applied?: true };
  ARC8004: { key: string; where: string; target: string; note?: string };
  ARC8005: { key: string; assumed: string };
  ARC8006: { field: string };
  ARC8007: { example: number; reason: string };
  ARC8008: { version: string };

  ARC9001: { reason: string; stack: string };
  ARC9002: { reason: string };
}
