import type { TypeIssue } from './TypeIssue.js';
import { CONSTRUCTS } from './refusals.js';

/** A string literal of a type text, or why it is none. */
export type ScannedLiteral = { value: string; end: number } | { issue: TypeIssue; end: number };

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
]);

const PLAIN = /[^'"\\\n\r]+/y;
const HEX = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\})/y;
/** Octal and decimal escapes, which TypeScript refuses, and hexadecimal ones that HEX does not take. */
const INVALID = /\\(?:0\d|[1-9]|x|u)/y;
const CONTINUATION = /\\(?:\r\n|[\n\r\u2028\u2029])/y;

/** Reads the string literal whose opening quote is at `start`, with the escapes of TypeScript. */
export function scanLiteral(text: string, start: number): ScannedLiteral {
  const quote = text.charAt(start);
  let value = '';
  let at = start + 1;
  for (;;) {
    const next = text.charAt(at);
    if (next === quote) return finish(value, start, at + 1);
    if (next === '' || next === '\n' || next === '\r') return unterminated(quote, start, at);
    const step = next === '\\' ? escape(text, at) : plain(text, at);
    if (step === undefined) return invalid(text, at);
    value += step.value;
    at = step.end;
  }
}

function plain(text: string, at: number): { value: string; end: number } {
  const value = match(PLAIN, text, at)?.[0] ?? text.charAt(at);
  return { value, end: at + value.length };
}

function escape(text: string, at: number): { value: string; end: number } | undefined {
  const continuation = match(CONTINUATION, text, at);
  if (continuation) return { value: '', end: at + continuation[0].length };
  const hex = match(HEX, text, at);
  if (hex) {
    const code = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
    return code > 0x10ffff ? undefined : { value: String.fromCodePoint(code), end: at + hex[0].length };
  }
  if (match(INVALID, text, at) || at + 1 >= text.length) return undefined;
  const letter = text.charAt(at + 1);
  return { value: SIMPLE.get(letter) ?? letter, end: at + 2 };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function finish(value: string, start: number, end: number): ScannedLiteral {
  if (!/\p{Surrogate}/u.test(value)) return { value, end };
  return { issue: { kind: 'refused', ...CONSTRUCTS.loneSurrogate, start, end }, end };
}

function unterminated(quote: string, start: number, end: number): ScannedLiteral {
  return {
    issue: { kind: 'syntax', found: 'a string that is not closed', expected: quote, start, end },
    end,
  };
}

function invalid(text: string, at: number): ScannedLiteral {
  const found = text.slice(at, at + 2);
  const issue: TypeIssue = {
    kind: 'syntax',
    found,
    expected: 'an escape such as \\n or \\u0041',
    start: at,
    end: at + found.length,
  };
  return { issue, end: at + found.length };
}
