import { expect, test } from 'vitest';
import { listedValues } from '../../reverse/migrate/listedValues.js';
import { brief, migrateParam } from './migrate.js';

test.each([
  ["'a' | 'b' | 'c'", ['a', 'b', 'c']],
  ["Task type: 'plan' | 'edit' | 'quick-fix'. Defaults to 'edit'", ['plan', 'edit', 'quick-fix']],
  ["Override tier: 'read' | 'write'. Defaults to plan's assessed risk", ['read', 'write']],
  ["Filter to one part: 'cpu', 'gpu', or 'disk'. Omit for all.", ['cpu', 'gpu', 'disk']],
  ['Must be "up" or "down"', ['up', 'down']],
  ["Output (one of 'json', 'text')", ['json', 'text']],
  ['Pattern type: debugging, tool-use, optimization', ['debugging', 'tool-use', 'optimization']],
  ['Search mode: semantic, keyword, or hybrid (default: semantic)', ['semantic', 'keyword', 'hybrid']],
  ['Initial status: pending or active', ['pending', 'active']],
  ['one of: red | green', ['red', 'green']],
  ['Scroll direction: up, down.\nSee the guide', ['up', 'down']],
])('%s', (description, values) => {
  expect(listedValues(description)).toEqual(values);
});

test.each([
  "Skill domain (e.g., 'web-app', 'music')",
  "Provider (required — e.g., 'x', 'y')",
  "Status, typically 'running' or 'done'",
  'Comma-separated suites: alpha, beta',
  "Any of: 'a', 'b'",
  'Tag of the element (e.g. button, input)',
  'Search mode: fast, slow (default: auto)',
  "Format: 'wav', 'mp3'. Defaults to 'opus'",
  "Mode: 'a' | 'b' | 'c d'",
  "Mode: 'a', 'b', etc.",
  'Target: name or id',
  'Level: 1, 2, 3',
  'Example: foo, bar',
  'Git state: branch, recent commits, changes',
  "Whether 'foo' or 'bar' comes first",
  "'a' | 'b' of the parent 'c'",
  'Mode: same, same',
  'Path to the model. Default: stdout',
  'Base URL: https://example.com',
  '',
  `Mode: ${'a, '.repeat(1000)}b`,
])('not in: %s', (description) => {
  expect(listedValues(description)).toBeUndefined();
});

test('a long text without a list is read to its end', () => {
  for (const part of ['a ', ' ', "' ", 'a, ', ': a ', '(', '. default ']) {
    expect(listedValues(part.repeat(2000 / part.length))).toBeUndefined();
  }
});

test('are suggested, never applied', () => {
  const { param, diagnostics } = migrateParam({ description: 'Mode: fast, safe' }, true);
  expect(param).toEqual({ name: 'a', type: 'string', description: 'Mode: fast, safe' });
  const replacement = "'fast' | 'safe'";
  expect(brief(diagnostics)).toEqual([
    ['ARC8002', '/params/0/description', { field: 'params.a', values: ['fast', 'safe'], replacement }],
  ]);
  expect(diagnostics[0]?.fix?.patch).toEqual([{ op: 'replace', path: '/params/0/type', value: replacement }]);
});

test.each([
  [{ type: 'number', description: 'Mode: fast, safe' }, {}],
  [{ type: 'string[]', description: 'Modes: fast, safe' }, {}],
  [{ description: 'Mode: fast, safe' }, { examples: [{ params: { a: 'other' } }] }],
])('are not suggested for %j', (param, over) => {
  expect(migrateParam(param, false, over).diagnostics).toEqual([]);
});
