import { chmodSync, mkdirSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attackSize } from '../support/attackSize.js';
import { sha256 } from '../../generator/tree/fingerprint.js';
import { journalKey } from '../../generator/workspace/transaction/journalKey.js';
import { keptRun } from '../../generator/workspace/transaction/keptRun.js';
import { interruptedRuns } from '../../generator/workspace/transaction/interruptedRuns.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';
import { generate, recoverOnly } from './child/scenario.js';

const folder = '.generator/txn/00112233445566ff';
const hash = sha256('victim\n');

interface Place {
  /** The root of the project, and something beside it that must stay as it is. */
  root: string;
  beside: string;
}

/** As if the attacker had the key of this user: what a journal says is checked all the same. */
const key = journalKey('/nowhere', { make: true });

function line(record: unknown): string {
  const text = JSON.stringify(record);
  return `${key?.sign(folder, text) ?? ''} ${text}\n`;
}

/** As an attacker writes it, who has no key. */
function forged(record: unknown): string {
  const text = JSON.stringify(record);
  return `${sha256(text)} ${text}\n`;
}

function plan(steps: unknown[], more: object = {}): string {
  return line({ version: 1, steps, directories: [], drops: [], ...more });
}

const deep = '['.repeat(attackSize(50_000, 5_000_000));
const committing = line({ state: 'committing' });
const evil = { kind: 'write', path: 'src/evil.ts', hash: sha256('evil\n') };

/** A project with a transaction folder in it that an attacker has made, next to a victim. */
function place(journal: string | undefined): Place {
  const home = temporaryFolder();
  const [root, beside] = [join(home, 'root'), join(home, 'beside')];
  const files: Record<string, string> = {
    'beside/victim': 'victim\n',
    'root/src/mine.ts': 'mine\n',
    'root/.git/config': 'git\n',
    [`root/${folder}/new/0`]: 'evil\n',
    [`root/${folder}/old/0`]: 'evil\n',
    ...(journal === undefined ? {} : { [`root/${folder}/journal`]: journal }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return { root, beside };
}

/** Nothing of the victim, of git, or of the person changes, and a run goes on as if there had been no attack. */
async function survives({ root, beside }: Place): Promise<string[]> {
  expect(() => [interruptedRuns(root), keptRun(root)]).not.toThrow();
  const said = await recoverOnly(root);
  expect(treeOf(beside)).toEqual({ victim: 'victim\n' });
  expect(treeOf(root, ['.generator', 'src/evil.ts', 'link'])).toEqual({
    '.git': '/',
    '.git/config': 'git\n',
    src: '/',
    'src/mine.ts': 'mine\n',
  });
  return said;
}

describe('a journal of somebody else', () => {
  const steps = [
    { kind: 'write', path: 'src/evil.ts', hash: sha256('evil\n') },
    { kind: 'write', path: '.husky/pre-commit', hash: sha256('evil\n') },
    { kind: 'remove', path: 'src/mine.ts', expect: sha256('mine\n') },
  ];
  const record = { version: 1, steps, directories: ['.husky'], drops: [] };

  it.each(['committing', 'back', 'done'])('writes and removes nothing: %s', async (state) => {
    for (const keep of [{}, { keep: { note: null } }]) {
      const found = place(forged({ ...record, ...keep }) + forged({ state }));
      expect(await survives(found)).toEqual(['ARC5013 unreadable']);
      const tree = treeOf(found.root);
      expect(tree).not.toHaveProperty(['src/evil.ts']);
      expect(tree['.generator/trash/1/txn-00112233445566ff/new/0']).toBe('evil\n');
      // It is out of the way.
      expect(await recoverOnly(found.root)).toEqual([]);
    }
  });

  it('is not believed in another folder than that which it was written for, nor with its lines mixed', async () => {
    const other = '.generator/txn/ffeeddccbbaa0099';
    const text = JSON.stringify(record);
    const copied = `${key?.sign(other, text) ?? ''} ${text}\n${line({ state: 'committing' })}`;
    expect(await survives(place(copied))).toEqual(['ARC5013 unreadable']);
    expect(await survives(place(line(record) + forged({ state: 'committing' })))).toEqual([
      'ARC5013 unreadable',
    ]);
  });

  it('is believed where the key is that of the user, and not where the project brings it', async () => {
    const { root } = place(line({ version: 1, steps: [evil], directories: [], drops: [] }) + committing);
    const { XDG_STATE_HOME: state } = process.env;
    try {
      process.env.XDG_STATE_HOME = join(root, 'state');
      expect(journalKey(realpathSync(root), { make: true })).toBeUndefined();
      expect(await recoverOnly(root)).toEqual(['ARC5013 unreadable']);
    } finally {
      if (state === undefined) delete process.env.XDG_STATE_HOME;
      else process.env.XDG_STATE_HOME = state;
    }
  });

  it('is one as well when nobody else may have read the key, but could', () => {
    const { XDG_STATE_HOME: state } = process.env;
    const home = temporaryFolder();
    try {
      process.env.XDG_STATE_HOME = home;
      expect(journalKey('/project', { make: true })).toBeDefined();
      chmodSync(join(home, 'archc/journal.key'), 0o644);
      expect(journalKey('/project')).toBeUndefined();
    } finally {
      if (state === undefined) delete process.env.XDG_STATE_HOME;
      else process.env.XDG_STATE_HOME = state;
    }
  });
});

describe('a journal that archc did not write', () => {
  it.each<[string, unknown]>([
    ['a path outside', { ...evil, path: '../beside/victim', expect: hash }],
    ['an absolute path', { ...evil, path: '/tmp/evil' }],
    ['a detour', { ...evil, path: 'src/../../beside/new' }],
    ['a hook of git', { ...evil, path: '.git/hooks/pre-commit' }],
    ['git in capitals', { ...evil, path: '.GIT/config' }],
    ['the cache of archc', { ...evil, path: '.generator/cache/x' }],
    ['another transaction', { ...evil, path: '.generator/txn/x' }],
    ['a lock that leads elsewhere', { ...evil, path: '.generator/lock/../../.git/config' }],
    ['a removal outside', { kind: 'remove', path: '../beside/victim', expect: hash }],
    ['a move from outside', { kind: 'move', path: 'src/evil.ts', from: '../beside/victim' }],
    ['a move to the outside', { kind: 'move', path: '../beside/new', from: 'src/mine.ts' }],
    ['a kind that there is not', { kind: 'link', path: 'src/evil.ts' }],
    ['no hash', { kind: 'write', path: 'src/evil.ts' }],
    ['a hash that is none', { ...evil, hash: '../../beside/victim' }],
    ['no step', null],
    ['a path that is none', { ...evil, path: { toString: 'x' } }],
  ])('is not believed: %s', async (_, step) => {
    for (const state of [committing, line({ state: 'back' }), line({ state: 'done' })]) {
      expect(await survives(place(plan([step]) + state))).toEqual(['ARC5013 unreadable']);
    }
  });

  it.each<[string, string]>([
    ['two steps about one path', plan([evil, { ...evil, hash }])],
    ['a directory outside', plan([evil], { directories: ['../beside'] })],
    ['a transaction outside', plan([evil], { drops: ['../../../beside'] })],
    ['another version', line({ version: 2, steps: [], directories: [], drops: [] })],
    ['a wrong mark', `${'0'.repeat(64)} ${JSON.stringify({ version: 1 })}\n`],
    ['no JSON', `${sha256('{x}')} {x}\n`],
    ['a deep one', `${sha256(`{"a":${deep}}`)} {"a":${deep}}\n`],
    ['a list', line([])],
    ['garbage', '\u0000\u0001\ufffd\n'.repeat(attackSize(1000, 1_000_000))],
    ['empty lines', '\n\n\n'],
  ])('is not believed: %s', async (_, journal) => {
    expect(await survives(place(journal + committing))).toEqual(['ARC5013 unreadable']);
  });

  it('is not believed if its states are not those of a journal', async () => {
    for (const state of [line({ state: 'forward' }), 'committing\n', line({})])
      expect(await survives(place(plan([evil]) + state))).toEqual(['ARC5013 unreadable']);
  });

  it('is kept for a person to look at', async () => {
    const { root, beside } = place('garbage\n');
    await survives({ root, beside });
    expect(treeOf(root)['.generator/trash/1/txn-00112233445566ff/old/0']).toBe('evil\n');
    expect(await recoverOnly(root)).toEqual([]);
  });

  it.each([
    ['missing', undefined],
    ['cut off in its first line', plan([evil]).slice(0, -9)],
    ['not further than prepared', plan([evil])],
    ['cut off when it began', plan([evil]) + committing.slice(0, -9)],
  ])('means that nothing happened: %s', async (_, journal) => {
    const { root, beside } = place(journal);
    expect(await survives({ root, beside })).toEqual(['ARC5013 discarded']);
    expect(treeOf(root)).not.toHaveProperty('src/evil.ts');
  });

  it('is not read when it is huge', async () => {
    const { root, beside } = place('');
    truncateSync(join(root, folder, 'journal'), attackSize(3, 64) * 1024 ** 3);
    expect(await survives({ root, beside })).toEqual(['ARC5013 unreadable']);
  });

  it('reaches nothing through a link', async () => {
    const attacks: ((at: (path: string) => string, beside: string) => void)[] = [
      // A folder of the target.
      (at, beside) => {
        symlinkSync(beside, at('link'));
        writeFileSync(at(`${folder}/journal`), plan([{ ...evil, path: 'link/new' }]) + committing);
      },
      // The target itself.
      (at, beside) => {
        symlinkSync(join(beside, 'victim'), at('link'));
        writeFileSync(at(`${folder}/journal`), plan([{ ...evil, path: 'link', expect: hash }]) + committing);
      },
      // The journal.
      (at, beside) => {
        symlinkSync(join(beside, 'victim'), at(`${folder}/journal`));
      },
      // What is staged, and what is kept.
      (at, beside) => {
        symlinkSync(join(beside, 'victim'), at(`${folder}/new/1`));
        symlinkSync(join(beside, 'victim'), at(`${folder}/old/1`));
        const steps = [evil, { ...evil, path: 'src/evil2.ts', hash }];
        writeFileSync(at(`${folder}/journal`), plan(steps) + committing);
      },
      // A directory to remove when it is empty.
      (at, beside) => {
        symlinkSync(beside, at('link'));
        mkdirSync(join(beside, 'empty'));
        const directories = { directories: ['link/empty'] };
        writeFileSync(at(`${folder}/journal`), plan([], directories) + line({ state: 'back' }));
      },
    ];
    for (const attack of attacks) {
      const { root, beside } = place(undefined);
      attack((path) => join(root, path), beside);
      const before = treeOf(beside);
      await recoverOnly(root);
      expect(treeOf(beside)).toEqual(before);
      expect(treeOf(root)['src/mine.ts']).toBe('mine\n');
    }
  });

  it.each(['.generator', '.generator/txn', folder])('stays unread where %s is a link', async (link) => {
    const { root } = place(plan([evil]) + committing);
    const other = temporaryFolder();
    const target = join(other, link);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(root, link), target);
    const before = treeOf(root);
    const said = await recoverOnly(other);
    expect(treeOf(root)).toEqual(before);
    expect(treeOf(other)).not.toHaveProperty('src');
    if (link !== folder) {
      expect(said).toEqual(['ARC5003 ']);
      expect((await generate(other)).done).toBe(false);
    }
  });
});
