import { describe, expect, it } from 'vitest';
import { attackSize } from '../support/attackSize.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

async function problems(field: object): Promise<{ code: string; pointer: string }[]> {
  const root = temporaryFolder();
  const spec = { version: 2, name: 'a/b', params: [{ name: 'text', type: 'string', ...field }] };
  writeFiles(root, { '.generator.json': {}, 'specs/a.json': spec });
  const { envelope } = await archcJson(root, ['generate', '--adapter=server-only', '--adapter=c']);
  return envelope.problems.map(({ code, pointer }) => ({ code, pointer }));
}

const pattern = '/params/0/pattern';

// Each of these ran for minutes or for ever.
describe('a pattern with which archc would never end', () => {
  it.each([
    ['^(a+)+$', 'a'.repeat(attackSize(40, 100_000))],
    ['^(?:a|a)*$', `${'a'.repeat(attackSize(60, 100_000))}!`],
    ['(.*)*x', 'y'.repeat(attackSize(5000, 500_000))],
  ])('is refused: %s', async (source, text) => {
    for (const key of ['example', 'default'])
      expect(await problems({ pattern: source, [key]: `${text}!` })).toContainEqual({
        code: 'ARC4022',
        pointer: pattern,
      });
  });

  it.each([
    [`^${'a?'.repeat(attackSize(40, 400))}a{40}$`, 'a'.repeat(40)],
    ['^a*a*a*a*b$', 'a'.repeat(attackSize(5000, 500_000))],
  ])('is not tried with a text: %s', async (source, text) => {
    expect(await problems({ pattern: source, example: text })).toEqual([
      { code: 'ARC4004', pointer: '/params/0/example' },
    ]);
  });

  it('is not tried with the texts of generated tests', async () => {
    expect(await problems({ pattern: '^a*a*a*a*a*b$', minLength: attackSize(9000, 900_000) })).toEqual([]);
    expect(await problems({ pattern: '^x*x*x*x*x*y', minLength: attackSize(9000, 900_000) })).toEqual([]);
  });

  it('does not fill the memory', async () => {
    expect(await problems({ pattern: '^(?:(?:(?:a{999}){999}){999}){999}$' })).toMatchObject([
      { pointer: pattern },
    ]);
    expect(await problems({ pattern: '^(?:(?:a{60}){60}b?)$' })).toEqual([]);
  });
});
