import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../types/CommandSpec.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { type Language, languages } from '../support/toolchains/languages.js';

describe.each(Object.values<Language>(languages))(
  'what no language can be made of, in $title',
  (language) => {
    const field = { type: 'string' };
    it.each([
      [
        'a tag that is also a field of a variant',
        'ARC3009',
        { types: { U: { union: { tag: 'kind', variants: { a: { fields: { kind: field } } } } } } },
      ],
      [
        'a tag that is also a field of a record that a variant refers to',
        'ARC3009',
        {
          types: {
            R: { fields: { kind: field } },
            U: { union: { tag: 'kind', variants: { a: { type: 'R' } } } },
          },
        },
      ],
      [
        'a tag that is also the content',
        'ARC3009',
        { types: { U: { union: { tag: 'kind', content: 'kind', variants: { a: {} } } } } },
      ],
      ['a type that must contain itself', 'ARC3012', { types: { A: { fields: { a: { type: 'A' } } } } }],
      [
        'types that must contain each other',
        'ARC3012',
        { types: { A: { fields: { b: { type: 'B' } } }, B: { fields: { a: { type: '[A, A]' } } } } },
      ],
      ['an alias of itself', 'ARC3008', { types: { A: { alias: 'B' }, B: { alias: 'A' } } }],
      ['an enum value twice', 'ARC3011', { types: { E: { enum: ['a', 'a'] } } }],
    ])('%s', async (_what, code, parts) => {
      const root = temporaryFolder();
      const { toolchain } = language;
      const adapted = language.spec ?? ((plain: CommandSpec) => plain);
      const spec = adapted({ version: 2, name: 'bad', params: [], results: [], ...parts });
      writeFiles(root, { '.generator.json': {}, 'specs/bad.json': spec });
      const args = ['generate', '--no-cache', `--only-adapter=${toolchain.adapter}`];
      const { exitCode, envelope } = await archcJson(root, args);
      expect(exitCode).toBe(2);
      expect(envelope.problems.map((problem) => problem.code)).toContain(code);
    });
  },
);
