import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { archc } from '../support/archc.js';
import { adapterModule, around, leavesMark } from '../support/codeOfProject.js';
import { type Envelope, envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { nodeUnderTest } from '../support/nodeUnderTest.js';
import { runProcess } from '../support/runProcess.js';
import { WatchProcess } from '../support/WatchProcess.js';

type Files = (outer: string) => Record<string, string | object>;

/** One way by which a project had its code run unasked. */
interface Channel {
  files: Files;
  /** Whether the project lies in a git work tree whose top is the folder around it. */
  git?: true;
  /** False where no trust makes it run. */
  runsWithTrust: boolean;
  /** What is said without trust. */
  code: 'ARC7001' | 'ARC7009' | undefined;
}

const mark: (path: string) => Files = (path) => (outer) => ({ [path]: leavesMark(outer) });
const both =
  (...parts: Files[]): Files =>
  (outer) =>
    Object.assign({}, ...parts.map((part) => part(outer))) as ReturnType<Files>;
const holding =
  (files: Record<string, string | object>): Files =>
  () =>
    files;
const plugin = mark('project/evil.mjs');
const pluginConfig = { plugins: ['./evil.mjs'], semi: false };

const prettierOf: Files = (outer) => ({
  'project/node_modules/prettier/package.json': { name: 'prettier', version: '0.0.1', type: 'module' },
  'project/node_modules/prettier/index.mjs': leavesMark(
    outer,
    'export const format = (text) => Promise.resolve(text);\nexport const resolveConfig = () => Promise.resolve({});',
  ),
});

const channels: Record<string, Channel> = {
  'a registered adapter': {
    files: both(plugin, holding({ 'project/.generator.json': { adapters: { register: ['./evil.mjs'] } } })),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'a registered adapter that is a package': {
    files: both(
      mark('project/node_modules/evil/index.mjs'),
      holding({
        'project/.generator.json': { adapters: { register: ['evil'] } },
        'project/node_modules/evil/package.json': { name: 'evil', main: 'index.mjs' },
      }),
    ),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'a registered adapter outside of the project': {
    files: both(
      mark('outside/evil.mjs'),
      holding({ 'project/.generator.json': { adapters: { register: ['./../outside/evil.mjs'] } } }),
    ),
    runsWithTrust: false,
    code: 'ARC7001',
  },
  '.prettierrc.mjs': { files: mark('project/.prettierrc.mjs'), runsWithTrust: true, code: 'ARC7009' },
  'prettier.config.cjs': {
    files: (outer) => ({ 'project/prettier.config.cjs': leavesMark(outer, 'module.exports = {};', true) }),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'plugins in .prettierrc.json': {
    files: both(plugin, holding({ 'project/.prettierrc.json': pluginConfig })),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'plugins in .prettierrc that is YAML, behind an escape': {
    files: both(plugin, holding({ 'project/.prettierrc': '"pl\\u0075gins":\n  - ./evil.mjs\n' })),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'plugins in an override in .prettierrc.json5': {
    files: both(
      plugin,
      holding({
        'project/.prettierrc.json5':
          "{overrides: [{files: '*.ts', options: {plugins: ['./evil.mjs']}}]} // x",
      }),
    ),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'plugins in .prettierrc.toml': {
    files: both(plugin, holding({ 'project/.prettierrc.toml': 'plugins = ["./evil.mjs"]\n' })),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'plugins in package.json': {
    files: both(plugin, holding({ 'project/package.json': { prettier: pluginConfig } })),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'plugins behind a prototype': {
    files: both(
      plugin,
      holding({ 'project/.prettierrc.json': '{"__proto__": {"plugins": ["./evil.mjs"]}}' }),
    ),
    runsWithTrust: false,
    code: undefined,
  },
  'a module named by package.json': {
    files: both(plugin, holding({ 'project/package.json': { prettier: './evil.mjs' } })),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'a package named by package.json': {
    files: both(
      mark('project/node_modules/evil/index.mjs'),
      holding({
        'project/package.json': { prettier: 'evil' },
        'project/node_modules/evil/package.json': { name: 'evil', exports: './index.mjs' },
      }),
    ),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'a module named by a text that is a config': {
    files: both(plugin, holding({ 'project/.prettierrc': './evil.mjs\n' })),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'a module named by package.yaml': {
    files: both(plugin, holding({ 'project/package.yaml': 'prettier: ./evil.mjs\n' })),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'another prettier in node_modules': { files: prettierOf, runsWithTrust: true, code: 'ARC7009' },
  'a program in an output folder, beside an .editorconfig': {
    files: both(
      mark('project/commands/.prettierrc.mjs'),
      holding({ 'project/.editorconfig': '[*]\nindent_style = tab\n' }),
    ),
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'a program in the parent of a project': {
    files: mark('.prettierrc.mjs'),
    runsWithTrust: false,
    code: undefined,
  },
  'a program in the parent, which is the top of the work tree': {
    files: mark('.prettierrc.mjs'),
    git: true,
    runsWithTrust: true,
    code: 'ARC7009',
  },
  'plugins in a parent above the work tree': {
    files: both(mark('evil.mjs'), holding({ '.prettierrc': pluginConfig })),
    runsWithTrust: false,
    code: undefined,
  },
  'another prettier above the project': {
    files: (outer) =>
      Object.fromEntries(
        Object.entries(prettierOf(outer)).map(([path, text]) => [path.replace('project/', ''), text]),
      ),
    runsWithTrust: false,
    code: undefined,
  },
};

/** In an order in which each has something to do. */
const commands = [
  'check',
  'plan',
  'generate --dry-run',
  'adapters',
  'generate',
  'generate --no-cache',
  'check',
];

describe.each(Object.entries(channels))('%s', (name, { files, git, runsWithTrust, code }) => {
  const start = async () => {
    const project = around(files);
    if (git) await execa('git', ['init', '-q'], { cwd: project.outer });
    return project;
  };

  it('does not run without trust, whatever the command', async () => {
    const { root, env, ran } = await start();
    for (const [at, command] of commands.entries()) {
      const args = [...command.split(' '), '--json'];
      // On its own Node, or where another Node is asked about; once is enough where nothing may run.
      const isProcess = at === 0 || nodeUnderTest !== process.execPath;
      const { stdout } = await (isProcess ? runProcess(root, args, { env }) : archc(root, args, '', env));
      const { problems }: Envelope = envelopeOf(stdout);
      expect([command, ran()]).toEqual([command, false]);
      const isSaid = command === 'adapters' ? name.includes('adapter') : code !== undefined;
      expect([
        command,
        ...problems.map((problem) => problem.code).filter((found) => found.startsWith('ARC7')),
      ]).toEqual(isSaid ? [command, code] : [command]);
    }
    const watch = await WatchProcess.start(root, ['--json'], env);
    await watch.run(1);
    expect(ran()).toBe(false);
  }, 60_000);

  it(
    runsWithTrust ? 'runs with trust' : 'does not run with trust either',
    async () => {
      const { root, env, ran } = await start();
      const expected = runsWithTrust;
      await runProcess(root, ['check', '--trust', '--no-cache'], { env });
      expect(ran()).toBe(expected);
      await runProcess(root, ['plan', '--no-cache'], { env: { ...env, ARCHC_TRUST: '1' } });
      expect(ran()).toBe(expected);
      await runProcess(root, ['trust'], { env });
      expect(ran()).toBe(false);
      await runProcess(root, ['generate', '--no-cache'], { env });
      expect(ran()).toBe(expected);
    },
    60_000,
  );
});

describe('what is trusted', () => {
  it.each(['../elsewhere', 'link'])(
    'is not a config of an output outside of the project: %s',
    async (out) => {
      const { outer, root, env, ran } = around((folder) => ({
        ...mark('project/.prettierrc.mjs')(folder),
        ...mark('elsewhere/.prettierrc.mjs')(folder),
      }));
      symlinkSync(join(outer, 'elsewhere'), join(root, 'link'));
      await runProcess(root, ['trust'], { env });
      const { stdout } = await runProcess(root, ['generate', '--out', out, '--json'], { env });
      expect(envelopeOf(stdout).problems).toMatchObject([{ code: 'ARC7009' }]);
      expect(ran()).toBe(false);
    },
  );

  it('is not a config that a link in the project leads to', async () => {
    const { outer, root, env } = around((folder) => ({
      ...mark('project/prettier.config.mjs')(folder),
      ...mark('elsewhere/.prettierrc.mjs')(folder),
      'project/.editorconfig': '[*]\nindent_style = tab\n',
    }));
    await execa('git', ['init', '-q'], { cwd: outer });
    symlinkSync(join(outer, 'elsewhere'), join(root, 'commands'));
    await runProcess(root, ['trust'], { env });
    const { stdout } = await runProcess(root, ['check', '--json'], { env });
    const said = envelopeOf(stdout).problems.filter(({ code }) => code === 'ARC7009');
    expect(said.map(({ path }) => path)).toEqual(['commands/.prettierrc.mjs']);
  });
});

describe('a spec that asks for a registered adapter', () => {
  const files: Files = (outer) => ({
    'project/.generator.json': { adapters: { register: ['./tools/noted.mjs'] } },
    'project/tools/noted.mjs': adapterModule(outer),
    'project/tools/word.mjs': "export const word = 'one';\n",
    'project/specs/b.json': { version: 2, name: 'chat/noted', adapter: 'noted' },
  });

  it('is told that it was not run, and how to go on', async () => {
    const { root, env } = around(files);
    const { stdout, exitCode } = await runProcess(root, ['check', '--json'], { env });
    expect(exitCode).toBe(2);
    const { problems } = envelopeOf(stdout);
    const asked = problems.find((problem) => problem.code === 'ARC7008');
    expect(asked).toMatchObject({ severity: 'error', path: 'specs/b.json', pointer: '/adapter' });
    expect(asked?.message).toContain("'noted'");
    expect(asked?.message).toContain('./tools/noted.mjs');
    expect(asked?.help).toContain('archc trust');
    const text = await runProcess(root, ['check'], { env });
    expect(text.stderr).toContain('ARC7008');
    expect(text.stderr).toContain('nobody has trusted this folder');
  });

  it('watch goes on without what changed, unless it was started with --trust', async () => {
    const { root, env } = around(files);
    await runProcess(root, ['trust'], { env });
    const recorded = await WatchProcess.start(root, ['--json'], env);
    expect((await recorded.run(1)).ok).toBe(true);
    writeFiles(root, { 'tools/word.mjs': "export const word = 'two';\n" });
    const second = await recorded.run(2);
    expect(second.problems.map((problem) => problem.code)).toContain('ARC7008');
    expect(second.problems[0]?.message).toContain('tools/word.mjs changed');
    recorded.signal('SIGKILL');
    const granted = await WatchProcess.start(root, ['--json', '--trust'], env);
    expect((await granted.run(1)).ok).toBe(true);
    writeFiles(root, { 'tools/word.mjs': "export const word = 'three';\n" });
    expect((await granted.run(2)).ok).toBe(true);
  }, 60_000);
});
