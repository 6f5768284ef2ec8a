import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { isName } from '../../validators/typelang/scanType.js';
import { parseType } from '../../validators/typelang/parseType.js';
import { brokenText, subsetText, tokenSoup, typescriptText } from './typeText.js';
import { convert, parseTypeScript } from './typescriptParser.js';

type Outcome = 'both accept' | 'refused by us' | 'both reject';

/** Compares one text with TypeScript's parser, spans included. */
function compare(text: string): Outcome {
  const ours = parseType(text);
  const theirs = parseTypeScript(text);
  if (ours.ok) {
    if (theirs === undefined) throw new Error(`only we accept ${JSON.stringify(text)}`);
    expect(ours.type).toEqual(convert(theirs.node, theirs.source));
    return 'both accept';
  }
  if (theirs === undefined) return 'both reject';
  expect(ours.issue.kind, `${JSON.stringify(text)}: ${JSON.stringify(ours.issue)}`).toBe('refused');
  return 'refused by us';
}

const CORPORA = [
  // Not all are accepted: the tokens hold duplicate members, and line breaks end members early.
  { name: 'texts of the subset', corpus: subsetText, runs: 3000, atLeast: { 'both accept': 1500 } },
  {
    name: 'types of TypeScript',
    corpus: typescriptText,
    runs: 4000,
    atLeast: { 'both accept': 400, 'refused by us': 1500 },
  },
  {
    name: 'broken types',
    corpus: brokenText,
    runs: 5000,
    atLeast: { 'both reject': 2000, 'refused by us': 150 },
  },
  { name: 'token soup', corpus: tokenSoup, runs: 3000, atLeast: { 'both reject': 1500, 'both accept': 80 } },
] as const;

test.each(CORPORA)('agrees with the parser of TypeScript on $name', ({ corpus, runs, atLeast }) => {
  const seen: Record<Outcome, number> = { 'both accept': 0, 'refused by us': 0, 'both reject': 0 };
  fc.assert(
    fc.property(corpus, (text) => {
      // `command/name#Type` is ours only; no token of the corpora holds a `#`, but random literals do.
      if (!/\w#/.test(text)) seen[compare(text)]++;
    }),
    { numRuns: runs },
  );
  for (const [outcome, count] of Object.entries(atLeast)) {
    expect(seen[outcome as Outcome], `${outcome}: ${JSON.stringify(seen)}`).toBeGreaterThanOrEqual(count);
  }
});

test('agrees on every pair and triple of marks and words', () => {
  const tokens = [
    'A',
    'null',
    'readonly',
    'extends',
    'is',
    "'a'",
    '1',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '<',
    '>',
    '|',
    '&',
    '?',
    ':',
    '.',
    '\n',
    ';',
    '=>',
    '...',
    '!',
    '-',
    'new',
    'asserts',
    'this',
  ];
  for (const a of tokens) for (const b of tokens) for (const c of ['', ...tokens]) compare(`${a} ${b} ${c}`);
});

/**
 * Written exception 1: seven closing angle brackets at the start of a line with a space behind are the marker of
 * a merge conflict for TypeScript's scanner. A spec holds types in JSON strings, where no merge puts one.
 */
test('exception: a conflict marker', () => {
  const text = `${'Array<'.repeat(7)}A\n>>>>>>> `;
  expect(parseType(text).ok).toBe(true);
  expect(parseTypeScript(text)).toBeUndefined();
});

/**
 * Written exception 2: Node.js and TypeScript each have their own version of Unicode. We accept letters that only
 * Node.js has; those that only TypeScript has are refused as unknown characters.
 */
test('agrees on which characters make a name, for all of Unicode that TypeScript has', () => {
  const differences: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    const starts = ts.isIdentifierStart(code, ts.ScriptTarget.ESNext);
    const continues = ts.isIdentifierPart(code, ts.ScriptTarget.ESNext);
    const missing =
      (starts && !/[\p{ID_Start}$_]/u.test(character)) ||
      (continues && !/[\p{ID_Continue}$]/u.test(character));
    if (missing && !/\p{Cn}/u.test(character)) differences.push(code.toString(16));
    if (code < 0x800) expect(isName(character), code.toString(16)).toBe(starts);
  }
  expect(differences).toEqual([]);
});
