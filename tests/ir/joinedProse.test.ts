import { describe, expect, it } from 'vitest';
import { builtinAdapters } from '../../adapters/builtinAdapters.js';
import { ended, sentences } from '../../renderers/sentences.js';
import { filesOf } from '../support/filesOf.js';

describe('sentences', () => {
  it('end before another one, and keep the mark that they have', () => {
    expect(sentences(['One', undefined, ' ', 'Two!', 'Three: ', 'last'])).toEqual([
      'One.',
      'Two!',
      'Three:',
      'last',
    ]);
    expect(sentences([undefined, ''])).toEqual([]);
  });

  it.each(['a.', 'a?', 'a: ', 'a…', 'a."', 'a.)', '`a`.', '**a.**', 'あ。', '```\ncode\n```', ''])(
    '%j is one that ended',
    (text) => {
      expect(ended(text)).toBe(text.trimEnd());
    },
  );

  it.each(['a', 'a)', 'a"', '`a`', '5', 'a\n- b'])('%j is one that has not ended', (text) => {
    expect(ended(text)).toBe(`${text}.`);
  });
});

const open = 'Text that has no end of its own';
const note = { description: open, deprecated: 'use something else' };
const spec = {
  version: 2,
  name: 'app/run',
  rust: { module: 'runner' },
  description: open,
  deprecated: 'use app/walk',
  types: {
    Kind: { enum: [{ value: 'a', description: open }, 'b'], ...note, open: true },
    Old: { fields: { a: { type: 'string' } }, ...note },
    Named: { alias: 'string[]', ...note },
  },
  params: [
    { name: 'count', type: 'int8', ...note, min: 1, max: 5, default: 3 },
    { name: 'when', type: 'date', description: open, optional: true },
    { name: 'id', type: 'int64 | null', description: open, default: '7' },
    { name: 'kind', type: 'Kind' },
    { name: 'old', type: 'Old' },
    { name: 'named', type: 'Named' },
  ],
  errors: [{ code: 'LOST', description: open }],
};
const trait = {
  version: 2,
  name: 'app/trait',
  trait: { name: 'Runner', methods: [{ name: 'run', description: open, throws: 'string' }] },
};

/** Where the text has no mark behind it, though prose goes on behind it, on its line or on the next one of a comment. */
const runsOn = new RegExp(
  `${open}(?: +|\\n[ \\t]*(?:///?|\\*|#)[ \\t]*)(?!\\*/|@)(?:\\*\\*)?[A-Z][a-z]`,
  'g',
);

it.each(builtinAdapters.map(({ id }) => id))('%s ends what the spec says before it says more', (adapter) => {
  const files = filesOf(adapter, [adapter === 'trait-only' ? trait : spec]);
  expect(files.some(({ text }) => text.includes(open))).toBe(true);
  expect(
    files.flatMap(({ path, text }) => (text.match(runsOn) ?? []).map((found) => `${path}: ${found}`)),
  ).toEqual([]);
});
