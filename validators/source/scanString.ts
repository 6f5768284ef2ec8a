import type { JsonProblem } from './JsonIssue.js';
import { explainControl, explainEscape } from './explainString.js';

/** A string literal of a JSON text. */
export interface ScannedString {
  value: string;
  /** After the closing quote. */
  end: number;
  /** True when a surrogate may stand alone; the caller checks the value. */
  surrogates: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Reads the string literal whose opening quote is at `start`.
 *
 * @returns The decoded string, or the problem that stops it.
 */
export function scanString(text: string, start: number): ScannedString | JsonProblem {
  let escapes = false;
  let surrogates = false;
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) break;
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return explainEscape(text, at);
      surrogates ||= ESCAPE.lastIndex - at === 6 && /[dD]/.test(text.charAt(at + 2));
      escapes = true;
      at = ESCAPE.lastIndex;
    } else if (code >= 0x20) {
      surrogates ||= code >= 0xd800 && code <= 0xdfff;
      at++;
    } else {
      // Also NaN, after the last character.
      return explainControl(text, start, at);
    }
  }
  const raw = text.slice(start, at + 1);
  return { value: escapes ? (JSON.parse(raw) as string) : raw.slice(1, -1), end: at + 1, surrogates };
}
