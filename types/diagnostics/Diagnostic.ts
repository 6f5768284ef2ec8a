import type { DiagnosticParams } from './DiagnosticParams.js';
import type { JsonValue } from '../Json.js';

/** A stable code such as `ARC1001`. A code is never reused for another meaning. */
export type DiagnosticCode = keyof DiagnosticParams;

export type Severity = 'error' | 'warning' | 'info';

/** Line and column are 1-based; the column counts UTF-16 code units, as editors do. The offset is 0-based. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** Half-open: `end` is the position after the last character. */
export interface SourceRange {
  start: Position;
  end: Position;
}

/** Where a diagnostic points: a file, the JSON pointer (RFC 6901) in it, and the range when the text is known. */
export interface Place {
  /** Relative to the project root, `/`-separated; `<stdin>` for standard input. */
  file: string;
  pointer: string;
  /** Missing until it is needed: a place is noted for everything that is bound, and shown for little of it. */
  range?: SourceRange;
  /** The range is that of the key, not of the value. */
  on?: 'key';
}

/** One operation of a JSON patch (RFC 6902). */
export type PatchOperation =
  | { op: 'add' | 'replace' | 'test'; path: string; value: JsonValue }
  | { op: 'remove'; path: string }
  | { op: 'move'; from: string; path: string };

/** A repair that a tool can apply to `place.file` without asking. */
export interface Fix {
  title: string;
  patch: PatchOperation[];
}

interface DiagnosticOf<Code extends DiagnosticCode> {
  code: Code;
  params: DiagnosticParams[Code];
  place: Place;
  /** Overrides the severity of the table, for codes that the config may lower. */
  severity?: Severity;
  /** Other places that matter, such as the first of two names that collide. */
  related?: { place: Place; note: string }[];
  fix?: Fix;
}

/** A finding as plain data; its texts live in the table beside it. */
export type Diagnostic = { [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode];
