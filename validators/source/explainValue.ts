import type { JsonProblem } from './JsonIssue.js';

const NULL_HINT = 'write null, or leave the member out';
const NUMBER_HINT = 'JSON has finite numbers only; write null or a string';

/** Words other languages have, and what to write instead. */
const WORDS = new Map([
  ['NaN', NUMBER_HINT],
  ['Infinity', NUMBER_HINT],
  ['-Infinity', NUMBER_HINT],
  ['+Infinity', NUMBER_HINT],
  ['undefined', NULL_HINT],
  ['None', NULL_HINT],
  ['nil', NULL_HINT],
]);

const QUOTES = "'`\u2018\u2019\u201c\u201d";
const WORD = /[-+]?[A-Za-z_$][\w$]*/y;
const NUMBER = /[-+.\d][-+.\w]*/y;

/**
 * Why the text at `at` is neither a value nor a key, judged by itself.
 *
 * @param what What was expected there, for the hint.
 * @returns `undefined` for text that can only be explained by its surroundings, such as a bracket.
 */
export function explainValue(text: string, at: number, what: 'value' | 'key'): JsonProblem | undefined {
  const quote = text.charAt(at);
  if (QUOTES.includes(quote)) return explainQuote(text, at);
  const word = match(WORD, text, at);
  if (word !== undefined) return { ...explainWord(word, what), start: at, end: at + word.length };
  const number = match(NUMBER, text, at);
  if (number !== undefined) return { ...explainNumber(number, what), start: at, end: at + number.length };
  return undefined;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function explainQuote(text: string, at: number): JsonProblem {
  const open = text.charAt(at);
  const close = open === '\u201c' ? '\u201d' : open === '\u2018' ? '\u2019' : open;
  const end = text.slice(at + 1).search(new RegExp(`[${close}\\n\\r]`));
  const closed = end >= 0 && text.charAt(at + 1 + end) === close;
  return {
    reason: `JSON strings are in double quotes, not ${open}`,
    hint: closed ? `write ${JSON.stringify(text.slice(at + 1, at + 1 + end))}` : 'use "',
    start: at,
    end: closed ? at + end + 2 : at + 1,
  };
}

function explainWord(word: string, what: 'value' | 'key'): { reason: string; hint: string } {
  if (what === 'key') return { reason: `the key ${word} is not in quotes`, hint: `write "${word}"` };
  const reason = `${word} is not a JSON value`;
  const known = WORDS.get(word);
  if (known !== undefined) return { reason, hint: known };
  const lower = word.toLowerCase();
  const literal = lower === 'true' || lower === 'false' || lower === 'null';
  return { reason, hint: literal ? `write ${lower}` : `put text in double quotes: "${word}"` };
}

function explainNumber(number: string, what: 'value' | 'key'): { reason: string; hint: string } {
  if (what === 'key') return { reason: 'a key must be a string', hint: `write "${number}"` };
  const reason = `${number} is not a number of JSON`;
  const hint = NUMBER_MISTAKES.find(([pattern]) => pattern.test(number))?.[1];
  return { reason, hint: hint ?? 'write digits such as -12, 0.5 or 1e9, or put text in double quotes' };
}

const NUMBER_MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/^\+/, 'leave the plus sign out'],
  [/^[-+]?0[xXbBoO]/, 'write the number in decimal'],
  [/^[-+]?0\d/, 'leave the leading zeros out'],
  [/^[-+]?\./, 'write a digit before the point: 0.5'],
  [/\d\.(?!\d)/, 'write a digit after the point, or leave the point out'],
  [/_/, 'leave the underscores out'],
];
