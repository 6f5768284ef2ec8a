import type { JsonProblem } from './JsonIssue.js';

const SHORT: Readonly<Record<string, string>> = { '\t': '\\t', '\b': '\\b', '\f': '\\f' };

/** Why the string that starts at `start` cannot hold what is at `at`: a control character, or the end of the text. */
export function explainControl(text: string, start: number, at: number): JsonProblem {
  const found = text.charAt(at);
  if (found === '' || found === '\n' || found === '\r') {
    const hint =
      found === ''
        ? 'close it with a double quote'
        : 'close it with a double quote, or write \\n for a line break inside the text';
    const reason = found === '' ? 'the string is never closed' : 'the string is not closed on its line';
    return { reason, hint, start, end: at };
  }
  const code = found.charCodeAt(0).toString(16).padStart(4, '0');
  return {
    reason: `a string cannot hold the control character U+${code.toUpperCase()} as it is`,
    hint: `write ${SHORT[found] ?? `\\u${code}`}`,
    start: at,
    end: at + 1,
  };
}

/** Why the backslash at `at` does not start an escape of JSON. */
export function explainEscape(text: string, at: number): JsonProblem {
  const letter = text.charAt(at + 1);
  if (letter === '') return explainControl(text, at, at + 1);
  if (letter === 'u') {
    const digits = /^[0-9a-fA-F]{0,4}/.exec(text.slice(at + 2, at + 6))?.[0] ?? '';
    return {
      reason: '\\u needs four hexadecimal digits',
      hint: 'write it as \\u0041',
      start: at,
      end: at + 2 + digits.length,
    };
  }
  const hint =
    letter === "'"
      ? "a single quote needs no escape: write '"
      : letter === 'x'
        ? 'write \\u0041 instead of \\x41'
        : 'write \\\\ for a backslash; the escapes are \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u';
  const shown = letter < ' ' ? 'a control character' : letter;
  return { reason: `a backslash before ${shown} is not an escape of JSON`, hint, start: at, end: at + 2 };
}
