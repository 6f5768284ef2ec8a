import { describe, expect, it } from 'vitest';
import { escapeOutsideCode } from '../../renderers/markdown.js';
import { filesOf } from '../support/filesOf.js';

const pattern = String.raw`^[a-z]+\/\*(?<x>@)$`;
const spec = {
  version: 2,
  name: 'app/run',
  rust: { module: 'runner' },
  types: {
    Name: { alias: 'string' },
    Limits: {
      fields: {
        least: { type: 'int32', min: 3 },
        most: { type: 'int64', max: '9007199254740993', description: 'How many there are' },
        exact: { type: 'float64 | null', min: 0.5, max: 0.5 },
        between: { type: 'uint8', min: 2, max: 7, default: 5 },
        text: { type: 'Name | null', minLength: 1, maxLength: 80 },
        bytes: { type: 'bytes', minLength: 1 },
        empty: { type: 'string', maxLength: 0 },
        items: { type: 'string[]', minItems: 0, maxItems: 1 },
        pair: { type: 'string[]', minItems: 2, maxItems: 2 },
        matching: { type: 'string', pattern },
        free: { type: 'string', minLength: 0 },
      },
    },
  },
  params: [{ name: 'limits', type: 'Limits' }],
};

const said = [
  'At least 3.',
  'At most 9007199254740993.',
  'Always 0.5.',
  'Between 2 and 7.',
  '1 to 80 characters.',
  'At least 1 byte.',
  'Always empty.',
  'At most 1 item.',
  'Exactly 2 items.',
];

/** Lines of comments, without their marks. */
function commentsOf(text: string): string[] {
  return [...text.matchAll(/^\s*(?:\/\*\*|\/\/\/?|\*)[ \t]+(.*?)(?:\s*\*\/)?$/gm)].map(
    ([, line = '']) => line,
  );
}

const types: Readonly<Record<string, RegExp>> = {
  c: /\.h$/,
  kotlin: /\.kt$/,
  proto: /\.proto$/,
  'rust-ipc': /\.rs$/,
  'server-only': /Types\.ts$/,
  swift: /\.swift$/,
};

describe.each(Object.entries(types))('comments of %s', (adapter, files) => {
  const comments = filesOf(adapter, [spec])
    .filter(({ path }) => files.test(path) && /run/i.test(path))
    .flatMap(({ text }) => commentsOf(text));

  it('say which values a field takes, in one way', () => {
    expect(comments).toEqual(expect.arrayContaining(said));
    expect(comments).toContain('How many there are.');
  });

  it('show a pattern as code, and end no comment with it', () => {
    const [line = '', ...more] = new Set(comments.filter((text) => text.startsWith('Matches')));
    expect(more).toEqual([]);
    expect(line.replaceAll('&#42;', '*').replaceAll(String.raw`/\*`, '/*')).toContain('^[a-z]+');
    expect(line).toMatch(/^Matches `.*`\.$/);
  });

  it('are silent of a field without constraints', () => {
    expect(comments.filter((text) => /^[A-Z].* 0 /.test(text))).toEqual([]);
  });
});

describe('what is escaped in Markdown', () => {
  const escaped = (prose: string): string => escapeOutsideCode(prose, (part) => part.replaceAll('[', '(['));

  it.each([
    ['a [b] `[c]` [d]', 'a ([b] `[c]` ([d]'],
    ['``[a] ` [b]`` [c]', '``[a] ` [b]`` ([c]'],
    ['`[a]\n[b]` [c]', '`[a]\n[b]` ([c]'],
    ['`[a]', '`([a]'],
    ['`a\n\n[b]`', '`a\n\n([b]`'],
    ['\\`[a]` [b]`', '\\`([a]` [b]`'],
    ['```[a]```', '```([a]```'],
    ['', ''],
  ])('is what stands in no span of %j', (prose, expected) => {
    expect(escaped(prose)).toBe(expected);
  });
});
