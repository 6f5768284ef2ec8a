import type { JsonProblem, Span } from './JsonIssue.js';
import { explainValue } from './explainValue.js';

/** What may come next: `element` is a value or `]`, `member` a key or `}`, `separator` a comma or the bracket. */
export type Expected = 'value' | 'element' | 'key' | 'member' | 'colon' | 'separator' | 'end';

/** Where reading failed. */
export interface Failure {
  text: string;
  /** Of the first character that does not fit; the length of the text at its end. */
  at: number;
  expected: Expected;
  /** The innermost container that is still open. */
  open?: { at: number; bracket: '{' | '[' };
}

type Advice = Pick<JsonProblem, 'reason' | 'hint'>;

const COMMENT = /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)|#[^\n\r]*/y;

/** Explains a syntax error in words for a person who may write JavaScript, Python or JSON5 by habit. */
export function explainSyntax(failure: Failure): JsonProblem {
  const { text, at } = failure;
  if (at >= text.length) return explainEnd(failure);
  COMMENT.lastIndex = at;
  const comment = COMMENT.exec(text)?.[0];
  if (comment !== undefined) {
    const hint = 'remove it, or use a description';
    return { reason: 'JSON has no comments', hint, start: at, end: at + comment.length };
  }
  const what = failure.expected === 'key' || failure.expected === 'member' ? 'key' : 'value';
  const wantsText = what === 'key' || failure.expected === 'value' || failure.expected === 'element';
  const own = wantsText ? explainValue(text, at, what) : undefined;
  return own ?? explainSurroundings(failure);
}

function explainEnd({ text, at, expected, open }: Failure): JsonProblem {
  if (open === undefined) {
    const empty = expected === 'value';
    return empty
      ? { reason: 'the file is empty', hint: 'write an object, starting with {', start: at, end: at }
      : { reason: 'the text ends too early', start: at, end: at };
  }
  const close = open.bracket === '{' ? '}' : ']';
  const related = { start: open.at, end: open.at + 1 };
  const line = text.slice(0, open.at).split(/\r\n|\r|\n/).length;
  const reason = `the text ends, but the ${open.bracket} of line ${line} is never closed`;
  return { reason, hint: `add ${close}`, start: at, end: at, related };
}

function explainSurroundings(failure: Failure): JsonProblem {
  const { text, at, expected, open } = failure;
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const span: Span = { start: at, end: at + found.length };
  if (/\s|\ufeff|\u200b/.test(found)) {
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      reason: `the invisible character U+${code} is not white space in JSON`,
      hint: 'remove it',
      ...span,
    };
  }
  const comma =
    (found === ']' || found === '}') && (expected === 'value' || expected === 'key')
      ? commaBefore(text, at)
      : -1;
  const closes = open?.bracket === '{' ? '}' : ']';
  if (comma >= 0 && found === closes) {
    return { reason: 'JSON allows no trailing comma', hint: 'remove it', start: comma, end: comma + 1 };
  }
  if (open !== undefined && found !== closes && (found === ']' || found === '}')) {
    const related = { start: open.at, end: open.at + 1 };
    return {
      reason: `${found} cannot close ${open.bracket}`,
      hint: `add ${closes} before it`,
      ...span,
      related,
    };
  }
  return { ...ADVICE[expected](found, failure), ...span };
}

function commaBefore(text: string, at: number): number {
  let before = at - 1;
  while (/[ \t\n\r]/.test(text.charAt(before))) before--;
  return text.charAt(before) === ',' ? before : -1;
}

const value = (found: string): Advice => ({ reason: `a value was expected, not ${found}` });
const key = (found: string): Advice => ({ reason: `a key in double quotes was expected, not ${found}` });

const ADVICE: Readonly<Record<Expected, (found: string, failure: Failure) => Advice>> = {
  value,
  element: value,
  key,
  member: key,
  colon: (found) => ({
    reason: `a colon was expected after the key, not ${found}`,
    hint: 'write "key": value',
  }),
  separator: (found, { text, at, open }) => {
    const close = open?.bracket === '{' ? '}' : ']';
    if (!/["'{[\w$+.-]/.test(found)) return { reason: `a comma or ${close} was expected, not ${found}` };
    const quoted = text.charAt(at - 1) === '"' && found !== '"';
    const hint = `add a comma before ${found}${quoted ? ', or write \\" for a quote inside the text' : ''}`;
    return { reason: 'a comma is missing', hint };
  },
  end: () => ({ reason: 'there is text after the end of the value', hint: 'a file holds one JSON value' }),
};
