import { describe, expect, it } from 'vitest';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { textsOf } from '../support/tree.js';

const spec = { version: 2, name: 'chat/send', params: [{ name: 'text', type: 'string' }] };
const folder = 'commands/chat';

function project(files: Record<string, string | object>): string {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': {}, 'specs/a.json': spec, ...files });
  return root;
}

const codesOf = async (root: string, args: string[]): Promise<string[]> =>
  (await archcJson(root, args)).envelope.problems.map(({ code, path }) => `${code} ${path}`);

const hasTabs = (root: string): boolean =>
  [...textsOf(root, 'Types.ts').values()].some((text) => text.includes('\n\t'));

const programs: [string, string | object][] = [
  ['prettier.config.js', 'export default {};'],
  ['.prettierrc.cjs', 'module.exports = {};'],
  ['.prettierrc', '"./shared.mjs"'],
  ['.prettierrc.json', { plugins: ['./plugin.mjs'] }],
];

describe.each(programs)('a %s that is code, in a folder below the output root', (name, text) => {
  const path = `${folder}/${name}`;

  it('is said not to run, in every run', async () => {
    const root = project({ [path]: text });
    expect(await codesOf(root, ['plan'])).toEqual([`ARC7009 ${path}`]);
    expect(await codesOf(root, ['generate'])).toEqual([`ARC7009 ${path}`]);
    // The second one remembers what the files are.
    expect(await codesOf(root, ['generate'])).toEqual([`ARC7009 ${path}`]);
    expect(await codesOf(root, ['check'])).toEqual([`ARC7009 ${path}`]);
  });

  it('is noticed when it comes after a run that is remembered', async () => {
    const root = project({});
    expect(await codesOf(root, ['generate'])).toEqual([]);
    writeFiles(root, { [path]: text });
    expect(await codesOf(root, ['generate'])).toEqual([`ARC7009 ${path}`]);
  });

  it('counts for nothing where no file is formatted', async () => {
    const root = project({ [`src/${name}`]: text });
    expect(await codesOf(root, ['generate'])).toEqual([]);
  });
});

describe.each<[string, string | object]>([
  ['.prettierrc', { useTabs: true }],
  ['.prettierrc.yaml', 'useTabs: true\n'],
  ['.editorconfig', '[*]\nindent_style = tab\n'],
])('a %s of plain options below the output root', (name, text) => {
  it('counts for the files in its folder', async () => {
    const root = project({ [`${folder}/${name}`]: text });
    expect(await codesOf(root, ['generate'])).toEqual([]);
    expect(hasTabs(root)).toBe(true);
  });

  it('counts from the next run on when it comes, changes or goes', async () => {
    const root = project({});
    await archcJson(root, ['generate']);
    expect(hasTabs(root)).toBe(false);
    writeFiles(root, { [`${folder}/${name}`]: text });
    expect(await codesOf(root, ['check'])).toEqual([expect.stringMatching(/^ARC6010 /)]);
    await archcJson(root, ['generate']);
    expect(hasTabs(root)).toBe(true);
    writeFiles(root, { [`${folder}/${name}`]: '' });
    expect(await codesOf(root, ['check'])).toEqual([expect.stringMatching(/^ARC6010 /)]);
    await archcJson(root, ['generate']);
    expect(hasTabs(root)).toBe(false);
  });
});
