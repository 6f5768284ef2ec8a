/** Half-open, in UTF-16 code units from the start of the type text. */
interface Located {
  start: number;
  end: number;
}

/**
 * A type as a spec writes it, before names are resolved. Plain data. Parentheses leave no trace; nested unions are
 * flattened; `readonly` remains on arrays only, since tuples and members have the same wire form without it.
 */
export type TypeExpression =
  | NameExpression
  | ArrayExpression
  | TupleExpression
  | ObjectExpression
  | LiteralExpression
  | UnionExpression
  | NullExpression;

/** A scalar, a reference, `Array<T>` or `Record<K, V>`: the parser knows no names, except those it refuses. */
export interface NameExpression extends Located {
  kind: 'name';
  name: string;
  args: TypeExpression[];
  /** The command of the explicit form: `gpu/stats` in `gpu/stats#SubsystemInfo`. */
  module?: string;
}

/** `T[]`, `readonly T[]` or `ReadonlyArray<T>`. */
export interface ArrayExpression extends Located {
  kind: 'array';
  element: TypeExpression;
  readonly: boolean;
}

interface TupleExpression extends Located {
  kind: 'tuple';
  elements: TypeExpression[];
}

interface ObjectExpression extends Located {
  kind: 'object';
  /** Their names are distinct. */
  members: ObjectMember[];
}

/** Spans from its name, or the `readonly` before it, to the end of its type. */
export interface ObjectMember extends Located {
  /** Decoded: without quotes and escapes. */
  name: string;
  optional: boolean;
  type: TypeExpression;
}

/** A string literal. */
interface LiteralExpression extends Located {
  kind: 'literal';
  /** Decoded; it has no lone surrogates. */
  value: string;
}

interface UnionExpression extends Located {
  kind: 'union';
  /** Two or more, none of them a union. */
  members: TypeExpression[];
}

interface NullExpression extends Located {
  kind: 'null';
}
