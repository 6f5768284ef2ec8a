import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, vi } from 'vitest';
import { writeFiles } from '../support/fixtures.js';
import { runProcess } from '../support/runProcess.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { WatchProcess } from '../support/WatchProcess.js';

function specOf(name: string, ...params: string[]) {
  return { version: 2, name, params: params.map((param) => ({ name: param, type: 'string' })) };
}

function numbered(count: number, ...params: string[]): Record<string, object> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `specs/s${index}.json`,
      specOf(`many/s${index}`, ...params),
    ]),
  );
}

/** Says when a run is under way, and lets it end when it may. Its texts come from a module of its own. */
const slowAdapter = {
  'tools/slow.mjs': `import { existsSync, writeFileSync } from 'node:fs';
import { word } from './word.mjs';
export default {
  id: 'slow',
  irVersion: 1,
  languages: ['markdown'],
  description: 'Waits',
  configSchema: {},
  capabilities: { environments: ['server'], sections: [] },
  templates: { 'slow/note': '{{word}}\\n' },
  plan: (commands) => {
    if (existsSync('signals/crash')) process.exit(7);
    setInterval(() => undefined, 1000);
    console.log('adapters may print');
    if (existsSync('signals/hold')) {
      writeFileSync('signals/running', String(process.pid));
      while (existsSync('signals/hold')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
    return {
      diagnostics: [],
      artifacts: commands.map(({ name, place }) => ({
        id: { owner: name, role: 'note', language: 'markdown' },
        path: \`notes/\${name}.md\`,
        ownership: 'generated',
        template: 'slow/note',
        view: () => ({ word }),
        place,
        extensionPoint: '',
      })),
    };
  },
};
`,
  'tools/word.mjs': "export const word = 'one';\n",
};

/** A project whose runs can be held. */
async function held() {
  const root = temporaryFolder();
  writeFiles(root, {
    '.generator.json': { adapters: { register: ['./tools/slow.mjs'], default: 'slow' } },
    ...slowAdapter,
    'specs/a.json': specOf('chat/a'),
    'signals/readme': '',
  });
  const watch = await WatchProcess.start(root, ['--json', '--trust']);
  await watch.run(1);
  const at = (path: string): string => join(root, path);
  return {
    root,
    watch,
    at,
    /** Starts a run by changing a spec; resolves when the run has read it and waits. */
    begin: async () => {
      writeFileSync(at('signals/hold'), '');
      writeFiles(root, { 'specs/a.json': specOf('chat/a', 'begun') });
      await vi.waitUntil(() => existsSync(at('signals/running')), { timeout: 20_000 });
    },
    release: () => {
      rmSync(at('signals/hold'));
    },
  };
}

describe('the number of runs', () => {
  it('is one for a burst of saves', async () => {
    const root = temporaryFolder();
    writeFiles(root, { '.generator.json': {}, ...numbered(30) });
    const watch = await WatchProcess.start(root);
    await watch.run(1);
    writeFiles(root, numbered(30, 'more'));
    const second = await watch.run(2);
    expect(second.data.changed).toHaveLength(30);
    writeFiles(root, { 'specs/last.json': specOf('many/last') });
    expect((await watch.run(3)).data.changed).toEqual(['specs/last.json']);
  });

  it('does not grow by what the runs write, wherever that lies', async () => {
    const root = temporaryFolder();
    // Specs, types and output in one folder: every generated file is among the watched ones.
    writeFiles(root, {
      '.generator.json': {
        specs: ['commands/**/*.spec.json'],
        types: { folders: [{ path: 'commands' }] },
        layout: { commands: 'commands' },
      },
      'commands/chat/a.spec.json': specOf('chat/a'),
    });
    const watch = await WatchProcess.start(root);
    await watch.run(1);
    for (const [index, name] of ['x', 'y', 'z'].entries()) {
      writeFiles(root, { 'commands/chat/a.spec.json': specOf('chat/a', name) });
      const run = await watch.run(index + 2);
      expect(run).toMatchObject({ ok: true, data: { changed: ['commands/chat/a.spec.json'] } });
    }
    writeFiles(root, { 'commands/chat/b.spec.json': specOf('chat/b') });
    expect((await watch.run(5)).data.changed).toEqual(['commands/chat/b.spec.json']);
  });

  it('is one more for changes during a run, however many', async () => {
    const { root, watch, begin, release } = await held();
    await begin();
    for (const name of ['b', 'c', 'd']) writeFiles(root, { [`specs/${name}.json`]: specOf(`chat/${name}`) });
    release();
    expect((await watch.run(2)).data.changed).toEqual(['specs/a.json']);
    expect((await watch.run(3)).data.changed).toEqual(['specs/b.json', 'specs/c.json', 'specs/d.json']);
    writeFiles(root, { 'specs/a.json': specOf('chat/a', 'last') });
    expect((await watch.run(4)).data.changed).toEqual(['specs/a.json']);
  });

  it('is one or two for a checkout of a branch with hundreds of other specs', async () => {
    const root = temporaryFolder();
    const git = (...args: string[]) =>
      execa('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], {
        cwd: root,
      });
    writeFiles(root, { '.generator.json': {}, '.gitignore': 'commands/\n.generator/\n', ...numbered(200) });
    await git('init', '-q', '-b', 'main');
    await git('add', '-A');
    await git('commit', '-q', '-m', 'one');
    await git('checkout', '-q', '-b', 'topic');
    writeFiles(root, {
      ...numbered(200, 'more'),
      ...Object.fromEntries(numbers(100).map((n) => [`specs/t${n}.json`, specOf(`topic/t${n}`)])),
    });
    await git('add', '-A');
    await git('commit', '-q', '-m', 'two');
    await git('checkout', '-q', 'main');
    const watch = await WatchProcess.start(root);
    await watch.run(1);
    await git('checkout', '-q', 'topic');
    const changedSince = () => watch.runs.slice(1).flatMap(({ data }) => data.changed);
    await watch.until(() => new Set(changedSince()).size === 300, 'all 300 changes');
    expect(watch.runs.length).toBeLessThanOrEqual(3);
    expect((await runProcess(root, ['check'])).exitCode).toBe(0);
  });
});

describe('an adapter of the project', () => {
  it('is loaded anew with the modules that it imports', async () => {
    const { root, watch, at } = await held();
    expect(readFileSync(at('notes/chat/a.md'), 'utf8')).toBe('one\n');
    writeFiles(root, { 'tools/word.mjs': "export const word = 'two';\n" });
    expect((await watch.run(2)).data.changed).toEqual(['tools/word.mjs']);
    expect(readFileSync(at('notes/chat/a.md'), 'utf8')).toBe('two\n');
    expect(watch.stderr).toContain('adapters may print');
  });

  it('may end the process of its run, and the watch goes on', async () => {
    const { root, watch, at } = await held();
    writeFiles(root, { 'signals/crash': '', 'specs/a.json': specOf('chat/a', 'x') });
    await watch.until(() => watch.stdout.includes('ARC9001'), 'the crash');
    rmSync(at('signals/crash'));
    writeFiles(root, { 'specs/a.json': specOf('chat/a', 'y') });
    await watch.until(() => watch.runs.at(-1)?.ok === true, 'the next run');
    watch.signal('SIGINT');
    expect(await watch.end()).toBe(130);
  });
});

describe('the end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'comes with %s: exit code 130, nothing left running',
    async (signal) => {
      const root = temporaryFolder();
      writeFiles(root, { '.generator.json': {}, 'specs/a.json': specOf('chat/a') });
      const watch = await WatchProcess.start(root);
      await watch.run(1);
      watch.signal(signal);
      expect(await watch.end()).toBe(130);
      expect(watch.stderr).toBe('');
    },
  );

  it('waits for the run that is under way', async () => {
    const { root, watch, begin, release } = await held();
    await begin();
    watch.signal('SIGINT');
    writeFiles(root, { 'specs/late.json': specOf('chat/late') });
    release();
    expect(await watch.end()).toBe(130);
    expect(watch.runs.map(({ data }) => data.changed)).toEqual([[], ['specs/a.json']]);
    expect(existsSync(join(root, '.generator/txn'))).toBe(false);
  });

  it('does not wait for a second signal; the run ends by itself', async () => {
    const { watch, begin, release, at } = await held();
    await begin();
    watch.signal('SIGINT');
    // Two that come at once are one.
    const again = setInterval(() => {
      watch.signal('SIGINT');
    }, 20);
    expect(await watch.killed()).toBe('SIGINT');
    clearInterval(again);
    release();
    const run = Number(readFileSync(at('signals/running'), 'utf8'));
    await vi.waitUntil(() => !isRunning(run), { timeout: 20_000 });
    expect(existsSync(at('.generator/txn'))).toBe(false);
  });

  it('comes when nobody reads what it says', async () => {
    const root = temporaryFolder();
    writeFiles(root, { '.generator.json': {}, 'specs/a.json': specOf('chat/a') });
    const watch = await WatchProcess.start(root);
    await watch.run(1);
    watch.closeOutput();
    writeFiles(root, { 'specs/a.json': specOf('chat/a', 'text') });
    expect(await watch.end()).toBe(130);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
