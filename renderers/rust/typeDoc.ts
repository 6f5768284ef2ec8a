import type { Code } from '../../types/Code.js';
import { code, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { bracketed } from '../layout/documents.js';
import { flatText } from '../layout/flatText.js';
import { tuple } from './layout.js';

/** A use of a type before it is laid out. */
export interface TypeDoc {
  doc: Doc;
  /** A tuple shares the brackets of a generic type whose only argument it is. */
  isTuple: boolean;
}

/** A type on one line, however wide. */
export function onOneLine({ doc }: TypeDoc): Code {
  return verbatim(flatText(doc));
}

/** A type that is one name. */
export function namedType(name: Code): TypeDoc {
  return { doc: name, isTuple: false };
}

/** `Name<args>`, or the name alone. */
export function genericType(name: Code, args: readonly TypeDoc[]): TypeDoc {
  if (args.length === 0) return namedType(name);
  const [open, close] = [code`${name}<`, code`>`];
  const docs = args.map(({ doc }) => doc);
  const isShared = args.length === 1 && args.every(({ isTuple }) => isTuple);
  const doc = isShared ? [open, docs, close] : bracketed([open, close], docs, { last: code`,` });
  return { doc, isTuple: false };
}

/** `(a, b)`. */
export function tupleType(parts: readonly TypeDoc[]): TypeDoc {
  const [only] = parts;
  const isSingle = only !== undefined && parts.length === 1;
  return {
    doc: isSingle ? [code`(`, only.doc, code`,)`] : tuple(parts.map(({ doc }) => doc)),
    isTuple: true,
  };
}
