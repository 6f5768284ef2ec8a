import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { adapterModule, type Around, around, chatSpec, leavesMark } from '../support/codeOfProject.js';
import { archcJson, envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { runProcess } from '../support/runProcess.js';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

/** A project with an adapter of its own that is used, in a module with a helper. */
function noted(more: (outer: string) => Record<string, string | object> = () => ({})): Around {
  return around((outer) => ({
    'project/.generator.json': { adapters: { register: ['./tools/noted.mjs'], default: 'noted' } },
    'project/tools/noted.mjs': adapterModule(outer),
    'project/tools/word.mjs': "export const word = 'one';\n",
    ...more(outer),
  }));
}

/** Why the code of the project is not run; undefined when it is. A process of its own: each holds to one record. */
async function refusal({ root, env, ran }: Around, cwd = root): Promise<string | undefined> {
  const { stdout } = await runProcess(cwd, ['adapters', '--json'], { env });
  const problem = envelopeOf(stdout).problems.find(({ code }) => code === 'ARC7009' || code === 'ARC7008');
  if (problem !== undefined) expect(ran()).toBe(false);
  return problem?.message;
}

async function trust({ root, env }: Around, ...args: string[]) {
  return await archcJson(root, ['trust', ...args], '', env);
}

const record = ({ outer }: Around): string => join(outer, 'state', 'archc', 'trust.json');

describe('archc trust', () => {
  it('says what would run, and records this folder and this content, for this user alone', async () => {
    const project = noted();
    expect(await refusal(project)).toContain('nobody has trusted this folder');
    const { envelope, exitCode } = await trust(project);
    expect(exitCode).toBe(0);
    expect(project.ran()).toBe(false);
    expect(envelope.data).toMatchObject({
      folder: project.root,
      code: ['adapter ./tools/noted.mjs'],
      packages: [],
    });
    expect(Object.keys((envelope.data as { files: object }).files).sort()).toEqual([
      'tools/noted.mjs',
      'tools/word.mjs',
    ]);
    if (!isWindows) {
      expect(statSync(record(project)).mode & 0o777).toBe(0o600);
      expect(statSync(join(project.outer, 'state', 'archc')).mode & 0o777).toBe(0o700);
    }
    expect(await refusal(project)).toBeUndefined();
    expect(project.ran()).toBe(true);
  });

  it('tells people what would run before it records', async () => {
    const project = noted();
    // The state cannot be written, and still it was said.
    writeFileSync(join(project.outer, 'state', 'archc'), 'a file is in the way');
    const { stdout, stderr, exitCode } = await runProcess(project.root, ['trust'], { env: project.env });
    expect(exitCode).toBe(2);
    expect(stdout).toBe('  adapter ./tools/noted.mjs\n\nFiles:\n  tools/noted.mjs\n  tools/word.mjs\n');
    expect(stderr).toContain('Nothing was recorded');
  });

  it('lists and revokes', async () => {
    const project = noted();
    await trust(project);
    const { envelope } = await trust(project, '--list');
    expect(envelope.data).toMatchObject([{ folder: project.root, files: 2 }]);
    expect((await trust(project, '--revoke')).exitCode).toBe(0);
    expect(await refusal(project)).toContain('nobody has trusted');
    expect((await trust(project, '--list')).envelope.data).toEqual([]);
    expect((await trust(project, '--revoke')).envelope.summary).toContain('was not trusted');
    expect((await trust(project, '--list', '--revoke')).exitCode).toBe(2);
  });

  it('has nothing to record for a project without code', async () => {
    const project = around(() => ({ 'project/.prettierrc': { semi: false } }));
    const { envelope, exitCode } = await trust(project);
    expect([exitCode, envelope.summary]).toEqual([0, expect.stringContaining('no code')]);
    expect(existsSync(record(project))).toBe(false);
  });

  it('keeps what others record at the same time', async () => {
    const [first, ...rest] = Array.from({ length: 6 }, () => noted());
    if (first === undefined) throw new Error('none');
    const runs = [first, ...rest].map(({ root }) => runProcess(root, ['trust'], { env: first.env }));
    for (const { exitCode } of await Promise.all(runs)) expect(exitCode).toBe(0);
    const { folders } = JSON.parse(readFileSync(record(first), 'utf8')) as { folders: object };
    expect(Object.keys(folders).sort()).toEqual([first, ...rest].map(({ root }) => root).sort());
  }, 60_000);
});

describe('trust is for a folder', () => {
  it('and not for a copy of it, nor for one that was moved', async () => {
    const project = noted();
    await trust(project);
    const copy = join(project.outer, 'copy');
    cpSync(project.root, copy, { recursive: true });
    expect(await refusal(project, copy)).toContain('nobody has trusted');
    const moved = join(project.outer, 'moved');
    renameSync(project.root, moved);
    expect(await refusal(project, moved)).toContain('nobody has trusted');
  });

  it('however it is reached', async () => {
    const project = noted();
    const link = join(project.outer, 'link');
    symlinkSync(project.root, link);
    await trust({ ...project, root: link });
    expect(await refusal(project)).toBeUndefined();
  });

  it('and not for another one at its place', async () => {
    const project = noted();
    await trust(project);
    rmSync(project.root, { recursive: true });
    writeFiles(project.outer, {
      'project/.generator.json': { adapters: { register: ['./tools/noted.mjs'] } },
      'project/tools/noted.mjs': leavesMark(project.outer),
      'project/specs/a.json': chatSpec,
    });
    expect(await refusal(project)).toContain('tools/noted.mjs changed, tools/word.mjs went');
  });
});

/** Files that come with the first state, and the change after which nothing runs; `said` names it. */
const changes: Record<
  string,
  { before?: Record<string, string | object>; after: Record<string, string | object>; said: string }
> = {
  'the adapter': { after: { 'tools/noted.mjs': 'export default {};' }, said: 'tools/noted.mjs changed' },
  'a module that it imports': {
    after: { 'tools/word.mjs': 'export const word = 2;' },
    said: 'tools/word.mjs changed',
  },
  'a module that a module imports': {
    before: {
      'tools/word.mjs': "export { word } from './deep/word.mjs';",
      'tools/deep/word.mjs': 'export const word = 1;',
    },
    after: { 'tools/deep/word.mjs': 'export const word = 2;' },
    said: 'tools/deep/word.mjs changed',
  },
  'a module that is required without its ending': {
    before: {
      'tools/word.mjs': "import cjs from './cjs.cjs';\nexport const word = cjs;",
      'tools/cjs.cjs': "module.exports = require('./helper');",
      'tools/helper.js': 'module.exports = 1;',
      'tools/package.json': { type: 'commonjs' },
    },
    after: { 'tools/helper.js': 'module.exports = 2;' },
    said: 'tools/helper.js changed',
  },
  'a module that comes to stand before another': {
    before: {
      'tools/word.mjs': "import cjs from './cjs.cjs';\nexport const word = cjs;",
      'tools/cjs.cjs': "module.exports = require('./helper');",
      'tools/helper/index.js': 'module.exports = 1;',
    },
    after: { 'tools/helper.js': 'module.exports = 2;' },
    said: 'tools/helper.js came',
  },
  'a module that is imported when it is needed': {
    before: {
      'tools/word.mjs': 'export const word = (await import("./late.mjs")).word;',
      'tools/late.mjs': 'export const word = 1;',
    },
    after: { 'tools/late.mjs': 'export const word = 2;' },
    said: 'tools/late.mjs changed',
  },
  'a module by a name of package.json': {
    before: {
      'package.json': { name: 'x', imports: { '#word': './hidden/word.mjs' } },
      'tools/word.mjs': "export { word } from '#word';",
      'hidden/word.mjs': 'export const word = 1;',
    },
    after: { 'hidden/word.mjs': 'export const word = 2;' },
    said: 'hidden/word.mjs changed',
  },
  'a package that it imports': {
    before: {
      'tools/word.mjs': "export { word } from 'words';",
      'node_modules/words/package.json': { name: 'words', exports: './lib/index.mjs' },
      'node_modules/words/lib/index.mjs': 'export const word = 1;',
    },
    after: { 'node_modules/words/lib/index.mjs': 'export const word = 2;' },
    said: 'node_modules/words/lib/index.mjs changed',
  },
  'a package that a package depends on': {
    before: {
      'tools/word.mjs': "export { word } from '@our/words/sub';",
      'node_modules/@our/words/package.json': {
        name: '@our/words',
        exports: { './sub': './i.mjs' },
        dependencies: { more: '1' },
      },
      'node_modules/@our/words/i.mjs': "export { word } from 'more';",
      'node_modules/more/package.json': { name: 'more', exports: './index.mjs' },
      'node_modules/more/index.mjs': 'export const word = 1;',
    },
    after: { 'node_modules/more/index.mjs': 'export const word = 2;' },
    said: 'node_modules/more/index.mjs changed',
  },
  'a formatter config that becomes a program': {
    before: { '.prettierrc': { semi: false } },
    after: { 'package.json': { prettier: './evil.mjs' }, 'evil.mjs': 'export default {};' },
    said: 'evil.mjs came',
  },
  'a program in an output folder': {
    after: { 'commands/.prettierrc.mjs': 'export default {};' },
    said: 'commands/.prettierrc.mjs came',
  },
  'a plugin more': {
    before: { 'one.mjs': 'export default {};', '.prettierrc': { plugins: ['./one.mjs'] } },
    after: { '.prettierrc': { plugins: ['./one.mjs', './two.mjs'] }, 'two.mjs': 'export default {};' },
    said: '.prettierrc changed, two.mjs came',
  },
  'an adapter more': {
    after: {
      '.generator.json': { adapters: { register: ['./tools/noted.mjs', './two.mjs'], default: 'noted' } },
      'two.mjs': 'export default {};',
    },
    said: 'two.mjs came',
  },
  'a prettier of the project': {
    after: {
      'node_modules/prettier/package.json': { version: '0.0.1' },
      'node_modules/prettier/index.mjs': '',
    },
    said: 'node_modules/prettier/index.mjs came, node_modules/prettier/package.json came',
  },
};

describe('trust is for content: nothing runs any more after a change of', () => {
  it.each(Object.entries(changes))(
    '%s',
    async (_what, { before = {}, after, said }) => {
      const project = noted();
      writeFiles(project.root, before);
      await trust(project);
      const run = await runProcess(project.root, ['check', '--no-cache', '--json'], { env: project.env });
      expect(run.stdout).not.toContain('ARC700');
      expect(project.ran()).toBe(true);
      writeFiles(project.root, after);
      expect(await refusal(project)).toContain(`since it was trusted, ${said}`);
      await trust(project);
      const again = await runProcess(project.root, ['adapters', '--json'], { env: project.env });
      expect(again.stdout).not.toContain('ARC7009');
    },
    60_000,
  );

  it('and not of specs, plain options, or what a run writes', async () => {
    const project = noted();
    await trust(project);
    await runProcess(project.root, ['generate'], { env: project.env });
    writeFiles(project.root, {
      'specs/b.json': { version: 2, name: 'chat/b' },
      '.prettierrc': { semi: false },
    });
    expect(await refusal(project)).toBeUndefined();
  });
});

describe('a record that counts for nothing', () => {
  const broken: [string, (file: string) => void, RegExp][] = [
    [
      'is no JSON',
      (file) => {
        writeFileSync(file, '{');
      },
      /cannot be used/,
    ],
    [
      'has another shape',
      (file) => {
        writeFileSync(file, '{"version":1,"folders":{"/":[]}}');
      },
      /no record of archc/,
    ],
    [
      'is of a later version',
      (file) => {
        writeFileSync(file, '{"version":2,"folders":{}}');
      },
      /no record of archc/,
    ],
    [
      'is a folder',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
      /not a regular file/,
    ],
  ];
  const posix: [string, (file: string) => void, RegExp][] = [
    [
      'others may write to',
      (file) => {
        chmodSync(file, 0o620);
      },
      /others may write to/,
    ],
    [
      'everybody may write to',
      (file) => {
        chmodSync(file, 0o602);
      },
      /others may write to/,
    ],
    [
      'lies in a folder that others may write to',
      (file) => {
        chmodSync(join(file, '..'), 0o777);
      },
      /others may write to/,
    ],
    [
      'is a link',
      (file) => {
        renameSync(file, `${file}.real`);
        symlinkSync(`${file}.real`, file);
      },
      /not a regular file/,
    ],
  ];
  const foreign: [string, (file: string) => void, RegExp][] = [
    [
      'belongs to somebody else',
      (file) => {
        chownSync(file, 12_345, 12_345);
      },
      /belongs to somebody else/,
    ],
    [
      'lies in a folder of somebody else',
      (file) => {
        chownSync(join(file, '..'), 12_345, 12_345);
      },
      /belongs to somebody else/,
    ],
  ];
  it.each([...broken, ...(isWindows ? [] : posix), ...(isRoot ? foreign : [])])(
    '%s',
    async (_what, spoil, reason) => {
      const project = noted();
      await trust(project);
      spoil(record(project));
      expect(await refusal(project)).toMatch(reason);
      const { exitCode, envelope } = await trust(project);
      expect([exitCode, envelope.summary]).toEqual([2, expect.stringMatching(reason)]);
    },
  );

  it.skipIf(isWindows)('is a pipe', async () => {
    const project = noted();
    await trust(project);
    rmSync(record(project));
    await execa('mkfifo', [record(project)]);
    expect(await refusal(project)).toMatch(/not a regular file/);
  });

  it('lies in the project, also through a link', async () => {
    const project = noted();
    await trust(project);
    cpSync(join(project.outer, 'state'), join(project.root, '.state'), { recursive: true });
    symlinkSync(join(project.root, '.state'), join(project.outer, 'other'));
    for (const state of [join(project.root, '.state'), join(project.outer, 'other')]) {
      const inside = { ...project, env: { ...project.env, XDG_STATE_HOME: state } };
      expect(await refusal(inside)).toContain('lies in the project');
      expect((await trust(inside)).exitCode).toBe(2);
    }
  });

  it.skipIf(process.platform !== 'linux')('is named by a relative path', async () => {
    const project = noted();
    const env = { ...project.env, HOME: project.outer, XDG_STATE_HOME: '.state' };
    expect((await trust({ ...project, env })).exitCode).toBe(0);
    expect(existsSync(join(project.outer, '.local/state/archc/trust.json'))).toBe(true);
    expect(existsSync(join(project.root, '.state'))).toBe(false);
  });
});

describe('only what was asked for counts as trust', () => {
  it.each(['', '0', 'true', 'yes', ' 1', '11'])('ARCHC_TRUST=%j is no trust', async (value) => {
    const project = noted();
    const { envelope } = await archcJson(project.root, ['check'], '', { ...project.env, ARCHC_TRUST: value });
    expect(envelope.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['ARC7008', 'ARC7009']));
    expect(project.ran()).toBe(false);
  });
});
