import type { Language } from '../../../../types/Artifact.js';

/** A kind of string: where it ends, and what in it is not text. */
export interface StringKind {
  end: string;
  /** The next character after this is text, whatever it is. */
  escape?: string;
  /** Whether a line end may be in it. */
  multiline?: true;
  /** Opens code inside the string, up to `close`. */
  hole?: { open: string; close: ')' | '}' };
}

/** As much of the lexical rules of a language as tells code from strings and comments. */
export interface Lexis {
  /** What is neither code nor a block comment nor a string with rules of its own, at a position (sticky). */
  skip: RegExp;
  blockComment?: 'flat' | 'nested';
  /** The openings of strings (sticky). */
  quote: RegExp;
  /** The kind of string that an opening begins. */
  kind: (opening: string) => StringKind;
}

type Scanned = Extract<Language, 'rust' | 'swift' | 'kotlin' | 'python' | 'c' | 'proto'>;

const quoted = (opening: string): StringKind => ({ end: opening, escape: '\\' });

export const lexes: Readonly<Record<Scanned, Lexis>> = {
  rust: {
    // After comments: characters before lifetimes and labels, which have no closing quote.
    skip: /\/\/.*|'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x..|.))'|'[\p{L}_][\p{L}\p{N}_]*/uy,
    blockComment: 'nested',
    quote: /(?<![\p{L}\p{N}_])[bc]?r#*"|"/uy,
    kind: (opening) =>
      opening === '"'
        ? { end: '"', escape: '\\', multiline: true }
        : { end: `"${'#'.repeat(opening.split('#').length - 1)}`, multiline: true },
  },
  swift: {
    skip: /\/\/.*/y,
    blockComment: 'nested',
    quote: /#*"(?:"")?/y,
    kind: (opening) => {
      const hashes = opening.slice(0, opening.indexOf('"'));
      return {
        end: opening.slice(hashes.length) + hashes,
        escape: `\\${hashes}`,
        hole: { open: `\\${hashes}(`, close: ')' },
        ...(opening.endsWith('"""') ? { multiline: true } : {}),
      };
    },
  },
  kotlin: {
    skip: /\/\/.*/y,
    blockComment: 'nested',
    quote: /"(?:"")?|'/y,
    kind: (opening) => {
      if (opening === "'") return quoted(opening);
      const hole = { open: '${', close: '}' } as const;
      return opening === '"' ? { ...quoted(opening), hole } : { end: opening, multiline: true, hole };
    },
  },
  python: {
    skip: /#.*/y,
    quote: /"(?:"")?|'(?:'')?/y,
    kind: (opening) => ({ ...quoted(opening), ...(opening.length === 3 ? { multiline: true } : {}) }),
  },
  c: { skip: /\/\/.*/y, blockComment: 'flat', quote: /["']/y, kind: quoted },
  proto: { skip: /\/\/.*/y, blockComment: 'flat', quote: /["']/y, kind: quoted },
};
