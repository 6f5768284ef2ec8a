import type { JsonValue } from '../../types/Json.js';

/** An amended text, or why the text cannot be amended. */
export type Amended = { text: string } | { reason: string };

/** What knows how to carry out amendments of one kind: the file of a project gains what it lacks, and loses nothing. */
export interface Amender {
  /** The kind of its amendments; no other amender has it. */
  readonly kind: string;
  /**
   * The text with what `data` asks for and it lacks; one that lacks nothing comes back as it is. `lineEnd` is that of the
   * text. What is in `data` was planned by an adapter, the text is a person's.
   */
  readonly amend: (text: string, data: JsonValue, lineEnd: string) => Amended | Promise<Amended>;
  /** What two adapters that share a file ask for together. Without it two cannot share one. */
  readonly sum?: (first: JsonValue, second: JsonValue) => JsonValue;
  /** The file remembers what was given out: it is written also in a run that is for other commands only. */
  readonly remembers?: true;
}

/** How an amender that the type checker sees says what it asks for. */
export interface TypedAmender<Data extends JsonValue> extends Amender {
  /** An amendment of its kind. */
  readonly of: (data: Data) => { kind: string; data: Data };
}

/**
 * An amender whose data has a type. The data that reaches `amend` is what `of` was given, maybe through JSON: adapters
 * make it, nothing else.
 */
export function amender<Data extends JsonValue>(
  kind: string,
  parts: {
    amend: (text: string, data: Data, lineEnd: string) => Amended | Promise<Amended>;
    sum?: (first: Data, second: Data) => Data;
    remembers?: true;
  },
): TypedAmender<Data> {
  const { amend, sum, remembers } = parts;
  return {
    kind,
    of: (data) => ({ kind, data }),
    amend: (text, data, lineEnd) => amend(text, data as Data, lineEnd),
    ...(sum ? { sum: (first, second) => sum(first as Data, second as Data) } : {}),
    ...(remembers ? { remembers } : {}),
  };
}
