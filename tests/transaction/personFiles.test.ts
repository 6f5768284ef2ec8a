import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { archcJson } from '../support/envelope.js';
import { fastFolder } from '../support/fastFolder.js';
import { writeFiles } from '../support/fixtures.js';
import { runProcess } from '../support/runProcess.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';
import { bundleChild } from './child/bundleChild.js';

/** A command that writes files which belong to a person, and what it does in one folder. */
interface Writer {
  args: string[];
  before: Record<string, string | object>;
  /** Files with a text of a person that the command replaces. */
  replaces: Record<string, string>;
  /** Files that it makes. */
  creates: string[];
  /** It works on the files that it finds, and does not find what is no regular file. */
  overlooks?: true;
}

const version1 = (name: string): object => ({ name, params: [{ name: 'text', type: 'string' }] });
const edited = '{ "version": 2, "name": "chat/send", "description": "Mine." }\n';
const manifest = '[package]\nname = "app" # mine\nversion = "1.0.0"\n';

const misspelt = (name: string): string => `{ "version": 2, "name": "${name}", "efect": "read" }\n`;
const misspeltConfig = '{ "layuot": {} }\n';

const writers: Record<string, Writer> = {
  migrate: {
    args: ['migrate', 'old/a.json', 'old/b.json', '--force'],
    before: {
      '.generator.json': {},
      'old/a.json': version1('chat/send'),
      'old/b.json': version1('chat/list'),
      'specs/chat-send.json': edited,
    },
    replaces: { 'specs/chat-send.json': edited },
    creates: ['specs/chat-list.json'],
  },
  init: {
    args: ['init', '--cargo'],
    before: { 'Cargo.toml': manifest },
    replaces: { 'Cargo.toml': manifest },
    creates: ['.generator.json', 'specs/hello-world.json'],
  },
  fix: {
    args: ['fix'],
    before: {
      '.generator.json': misspeltConfig,
      'specs/a.json': misspelt('chat/a'),
      'specs/b.json': misspelt('chat/b'),
    },
    replaces: {
      '.generator.json': misspeltConfig,
      'specs/a.json': misspelt('chat/a'),
      'specs/b.json': misspelt('chat/b'),
    },
    creates: [],
    overlooks: true,
  },
};

const home = mkdtempSync(join(fastFolder, 'archc-person-'));
let cli = '';
beforeAll(async () => {
  ({ cli } = await bundleChild());
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** The files; what is in the trash is looked at on its own. */
function visible(root: string): Record<string, string> {
  const found = Object.entries(treeOf(root, ['.generator/trash']));
  return Object.fromEntries(found.filter(([, text]) => text !== '/'));
}

/** The config is read first, and what is no config is refused as that. */
const refusalAt = (path: string, code: string): unknown =>
  path === '.generator.json' ? expect.stringMatching(/^ARC(?:1\d{3}|5003)$/) : code;

function trashed(root: string): Record<string, string> {
  const kept = Object.entries(treeOf(root)).filter(([path]) => path.startsWith('.generator/trash/'));
  return Object.fromEntries(
    kept.map(([path, text]) => [path.replace(/^\.generator\/trash\/\d+\//, ''), text]),
  );
}

describe.each(Object.entries(writers))('archc %s', (name, writer) => {
  const { args, before, replaces, creates, overlooks } = writer;
  const targets = [...Object.keys(replaces), ...creates];
  /** Runs the command, which must leave everything, or what it overlooks, as it is. */
  async function isRefused(outside: string, root: string, path: string, code: string): Promise<void> {
    const untouched = treeOf(outside);
    const { exitCode, envelope } = await archcJson(root, args);
    const left = treeOf(outside);
    if (overlooks === true && path !== '.generator.json') {
      const isOther = ([name]: [string, string]): boolean =>
        !name.startsWith('project/') || name.startsWith(`project/${path}`);
      expect(Object.entries(left).filter(isOther)).toEqual(Object.entries(untouched).filter(isOther));
      return;
    }
    const errors = envelope.problems.filter(({ severity }) => severity === 'error');
    expect(exitCode).toBe(2);
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set([refusalAt(path, code)]));
    expect(left).toEqual(untouched);
  }

  function project(): { outside: string; root: string } {
    const outside = temporaryFolder();
    const root = join(outside, 'project');
    writeFiles(root, before);
    return { outside, root };
  }

  it('keeps the bytes and the mode of what it replaces', async () => {
    const { root } = project();
    for (const path of Object.keys(replaces)) chmodSync(join(root, path), 0o640);
    await succeed(root, args);
    expect(trashed(root)).toMatchObject(replaces);
    for (const [path, text] of Object.entries(replaces)) {
      expect(visible(root)[path]).not.toBe(text);
      expect(statSync(join(root, path)).mode & 0o777).toBe(0o640);
    }
    expect(visible(root)).toMatchObject(
      Object.fromEntries(creates.map((path) => [path, expect.any(String)])),
    );
    expect(visible(root)['.generator/.gitignore']).toContain('trash/');
  });

  it.each(targets)('does not write through a link at %s', async (path) => {
    const { outside, root } = project();
    rmSync(join(root, path), { force: true });
    writeFiles(outside, { victim: 'untouched' });
    mkdirSync(join(root, path, '..'), { recursive: true });
    symlinkSync(join(outside, 'victim'), join(root, path));
    await isRefused(outside, root, path, 'ARC5003');
  });

  it.each(targets)('does not write over a link at %s that leads nowhere', async (path) => {
    const { outside, root } = project();
    rmSync(join(root, path), { force: true });
    mkdirSync(join(root, path, '..'), { recursive: true });
    symlinkSync(join(outside, 'nothing'), join(root, path));
    await isRefused(outside, root, path, 'ARC5003');
  });

  it('does not write below a link', async () => {
    const { outside, root } = project();
    rmSync(join(root, 'specs'), { recursive: true, force: true });
    mkdirSync(join(outside, 'elsewhere'));
    symlinkSync(join(outside, 'elsewhere'), join(root, 'specs'));
    await isRefused(outside, root, 'specs', 'ARC5003');
  });

  it.each(targets)('writes nothing when a folder is at %s', async (path) => {
    const { outside, root } = project();
    rmSync(join(root, path), { force: true });
    writeFiles(root, { [`${path}/in-the-way`]: '' });
    await isRefused(outside, root, path, 'ARC5007');
  });

  it('waits for a run that is at work', async () => {
    const { root } = project();
    const [first, second] = await Promise.all([runProcess(root, args), runProcess(root, args)]);
    expect([first.exitCode, second.exitCode], first.stderr + second.stderr).toEqual([0, 0]);
    expect(trashed(root)).toMatchObject(replaces);
    const once = project();
    await succeed(once.root, args);
    expect(visible(root)).toEqual(visible(once.root));
  });

  it('leaves all old or all new, and no text lost, when it is killed at a change of the file system', async () => {
    const start = join(home, `${name}-old`);
    writeFiles(start, before);
    const done = copyOf(start, `${name}-new`);
    await succeed(done, args);
    const [old, changed] = [visible(start), visible(done)];
    const outcomes = { old: 0, new: 0 };
    for (let at = 1; ; at += 3) {
      const root = copyOf(start, `${name}-killed`);
      const { signal } = await execa(process.execPath, [cli, 'kill', `${at}`, ...args], {
        cwd: root,
        reject: false,
      });
      if (signal !== 'SIGKILL') break;
      const everything = Object.values(treeOf(root));
      for (const text of Object.values(replaces)) expect(everything, `${at}`).toContain(text);
      // Any command that takes the run lock puts in order what the killed one left.
      await archcJson(root, ['prune']);
      const outcome = visible(root)[targets[0] ?? ''] === old[targets[0] ?? ''] ? 'old' : 'new';
      outcomes[outcome] += 1;
      expect(visible(root), `${at}`).toEqual(outcome === 'old' ? old : changed);
      await succeed(root, args);
      expect(visible(root), `${at}`).toEqual(changed);
      expect(trashed(root), `${at}`).toMatchObject(replaces);
    }
    expect(outcomes.old).toBeGreaterThan(5);
    expect(outcomes.new).toBeGreaterThan(0);
  }, 300_000);

  it.each(['refuse', 'full'])(
    'leaves the folder as it was when the system says no: %s',
    async (fault) => {
      const start = join(home, `${name}-before`);
      writeFiles(start, before);
      const old = visible(start);
      let refused = 0;
      for (let at = 1; at < 400; at += 8) {
        const root = copyOf(start, `${name}-refused`);
        const { exitCode, stdout, signal } = await execa(
          process.execPath,
          [cli, fault, `${at}`, ...args, '--json'],
          {
            cwd: root,
            reject: false,
          },
        );
        expect(signal).toBeUndefined();
        if (exitCode === 0) {
          if (refused > 3) break;
          continue;
        }
        refused += 1;
        expect(stdout).toMatch(/ARC5007/);
        expect(visible(root), `${at}`).toEqual(old);
      }
      expect(refused).toBeGreaterThan(3);
    },
    120_000,
  );
});

function copyOf(from: string, name: string): string {
  const root = join(home, name);
  rmSync(root, { recursive: true, force: true });
  cpSync(from, root, { recursive: true });
  return root;
}

describe('archc migrate', () => {
  const old = { '.generator.json': {}, 'old/a.json': version1('chat/send') };

  it.each(['../elsewhere', '/tmp/archc-elsewhere', 'a/../../b', '.generator/lock', '.git/hooks', 'a/.git'])(
    'does not write to --out %s',
    async (out) => {
      const outside = temporaryFolder();
      const root = join(outside, 'project');
      writeFiles(root, old);
      const untouched = treeOf(outside);
      const { exitCode, envelope } = await archcJson(root, ['migrate', 'old/a.json', '--out', out]);
      const refused = envelope.problems.find(({ severity }) => severity === 'error');
      expect([exitCode, refused?.code]).toEqual([2, expect.stringMatching(/^ARC500[27]$/)]);
      expect(treeOf(outside)).toEqual(untouched);
    },
  );

  it('finds the folders of the project from below it', async () => {
    const root = temporaryFolder();
    writeFiles(root, old);
    const { stdout } = await succeed(join(root, 'old'), ['migrate', 'a.json', '--out', '../specs']);
    expect(stdout).toContain('old/a.json -> specs/chat-send.json');
    await succeed(root, ['migrate', 'old/a.json', '--out', '.']);
    expect(treeOf(root)['chat-send.json']).toBe(treeOf(root)['specs/chat-send.json']);
  });

  it('replaces the old spec itself, which is in the trash then', async () => {
    const root = temporaryFolder();
    const text = JSON.stringify(version1('chat/send'));
    writeFiles(root, { '.generator.json': {}, 'specs/chat-send.json': text });
    const refused = await archcJson(root, ['migrate', 'specs/chat-send.json']);
    expect([refused.exitCode, refused.envelope.problems.at(-1)?.code]).toEqual([2, 'ARC5007']);
    const { stderr } = await succeed(root, ['migrate', 'specs/chat-send.json', '--force']);
    expect(stderr).toContain('What was replaced is in .generator/trash/1.');
    expect(trashed(root)).toEqual({ '.generator/trash/1': '/', specs: '/', 'specs/chat-send.json': text });
  });

  it('of two at once without --force one writes, and the other says what is there', async () => {
    const root = temporaryFolder();
    writeFiles(root, old);
    const runs = await Promise.all([1, 2].map(() => runProcess(root, ['migrate', 'old/a.json'])));
    expect(runs.map(({ exitCode }) => exitCode).sort()).toEqual([0, 2]);
    expect(runs.map(({ stderr }) => stderr).join('')).toContain('it exists already');
  });

  it('writes nothing when a file is where the folder for the specs would be', async () => {
    const root = temporaryFolder();
    writeFiles(root, old);
    writeFileSync(join(root, 'specs'), 'a file');
    const { exitCode } = await archcJson(root, ['migrate', 'old/a.json']);
    expect(exitCode).toBe(2);
    expect(treeOf(root).specs).toBe('a file');
  });
});
