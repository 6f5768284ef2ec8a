import type { Token } from './Token.js';

/** One name that a statement imports. */
export interface ImportedName {
  /** As it stands in the statement, with single spaces: `type Job`, `Job as Task`, `* as jobs`. */
  text: string;
  /** What the code below calls it; undefined for an import that has only an effect. */
  local: string | undefined;
  /** Other imports may give the same name to something else: a type and a macro, or two modules of one package. */
  shared?: true;
}

/** An import statement, plain enough to be merged name by name. */
export interface ImportStatement {
  /** What two statements must share for a name to move from one to the other: the module, and whether only types. */
  head: string;
  names: readonly ImportedName[];
  /** It gives the names to other files too. */
  isExported?: true;
  /** Its lines as they stand. */
  lines: readonly string[];
  /** The same statement with other names, in the same style; `width` is how long a line may be. */
  print: (names: readonly ImportedName[], width: number) => string[];
}

/** A name, and what imports it. */
export interface ImportOf {
  statement: ImportStatement;
  name: ImportedName;
}

/** How imports look in a language that has them. */
export interface ImportSyntax {
  /** The first line of one, which starts in the first column. */
  start: RegExp;
  /** Belongs to what stands below it. */
  attribute?: RegExp;
  /** Code may need an import without naming it, as that of a trait whose methods it calls. */
  usedUnnamed?: true;
  /** Whether what is named at a place is of that kind. */
  unnamed?: (tokens: readonly Token[], at: number) => boolean;
  /** What strings say may be code: names in them count. */
  inStrings?: true;
  /** Whether an import does for another one of the same name too: that of a value for that of its type. */
  covers?: (one: ImportOf, other: ImportOf) => boolean;
  /** The same for a name that is imported in two ways that mean the same; head and text unless told. */
  key?: (statement: ImportStatement, name: ImportedName) => string;
  /** The statement that these lines are; undefined when they are none, or hold anything unusual. */
  read: (lines: readonly string[]) => ImportStatement | undefined;
}
