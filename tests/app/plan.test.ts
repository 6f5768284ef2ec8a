import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { apply } from '../../generator/app/apply.js';
import { check } from '../../generator/app/check.js';
import { generate } from '../../generator/app/generate.js';
import { openProject } from '../../generator/app/openProject.js';
import { damageOf, parsePlan } from '../../generator/app/plan/parsePlan.js';
import type { DecideRequest, Plan } from '../../generator/app/plan/Plan.js';
import { digestOf } from '../../generator/app/plan/sealPlan.js';
import { planProject } from '../../generator/app/planProject.js';
import { diskTree } from '../../generator/tree/diskTree.js';
import { gitTree } from '../../generator/tree/gitTree.js';
import { overlayTree } from '../../generator/tree/overlayTree.js';
import type { Tree } from '../../generator/tree/Tree.js';
import { chatSpecs } from '../support/chatProject.js';
import { writeFiles } from '../support/fixtures.js';
import { git } from '../support/gitRepository.js';
import { append, edits, stub, types, write } from './projectEdits.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const lock = { patience: 1000, onWait: () => undefined };
const decide = { onConflict: 'markers', discardEdits: true } as const;
const state = (root: string) => treeOf(root, ['.git', '.generator/cache', '.generator/txn']);

/** A plan that went through JSON, as one that is sent does. */
async function planned(where: string | Tree, options: DecideRequest = decide): Promise<Plan> {
  const result = await planProject(openProject(where), options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const plan = parsePlan(JSON.stringify(result.plan));
  if ('reason' in plan) throw new Error(plan.reason);
  return plan;
}

const home = sharedFolder();
const origin = join(home, 'origin');

beforeAll(async () => {
  write(origin, '.generator.json', {});
  write(origin, 'specs/chat-send.json', chatSpecs.send);
  write(origin, 'specs/chat-list.json', chatSpecs.list);
  expect(await generate(openProject(origin), lock)).toMatchObject({ outcome: 'written' });
});

function copy(folder: string, name: string): string {
  const root = join(folder, name);
  cpSync(origin, root, { recursive: true });
  return root;
}

it('planned, sent as JSON and applied, a run is what generate does, byte for byte', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.subarray(Object.keys(edits), { minLength: 0, maxLength: 5 }), async (names) => {
      const folder = temporaryIn(home);
      const [one, two] = [copy(folder, 'one'), copy(folder, 'two')];
      for (const root of [one, two]) for (const name of names) edits[name]?.(root);
      const plan = await planned(one);
      const generated = await generate(openProject(two), lock, decide);
      const applied = await apply(plan, { root: one });
      expect(applied.done).toBe(generated.outcome === 'written');
      expect(state(one)).toEqual(state(two));
      const modes = (root: string) =>
        [stub, types].map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mode);
      expect(modes(one)).toEqual(modes(two));
      if (applied.done) written++;
      rmSync(folder, { recursive: true });
    }),
    { numRuns: 25 },
  );
  expect(written).toBeGreaterThan(15);
});

let made = 0;
function temporaryIn(parent: string): string {
  const folder = join(parent, `${made++}`);
  mkdirSync(folder);
  return folder;
}

describe('a plan is stale after', () => {
  const changes: Readonly<Record<string, (root: string) => void>> = {
    ...edits,
    'a spec is laid out in another way': (root) => {
      append(root, 'specs/chat-send.json', '\n');
    },
    'an edited file is put back': (root) => {
      append(root, 'commands/chat/list/README.md', 'x');
    },
    'a pristine text goes': (root) => {
      rmSync(join(root, '.generator/base'), { recursive: true });
    },
    'a lock says something else': (root) => {
      append(root, '.generator/lock/chat/send.json', '\n');
    },
    'a file comes where one will be written': (root) => {
      write(root, 'commands/chat/tell/README.md', 'mine');
    },
    'a formatter config comes': (root) => {
      write(root, '.prettierrc', { tabWidth: 8 });
    },
    'a formatter config comes into a folder of generated files': (root) => {
      write(root, 'commands/chat/send/.prettierrc', { tabWidth: 8 });
    },
    'a stub becomes executable': (root) => {
      chmodSync(join(root, stub), 0o755);
    },
    'a folder of types comes': (root) => {
      write(root, '.generator.json', { types: { folders: [{ path: 'commands' }] } });
    },
  };

  it.each(Object.keys(changes))('%s, and nothing is written', async (name) => {
    const root = copy(temporaryFolder(), 'project');
    write(root, 'specs/chat-tell.json', { ...chatSpecs.list, name: 'chat/tell' });
    const plan = await planned(root);
    changes[name]?.(root);
    const before = state(root);
    const result = await apply(plan, { root });
    expect(result.problems.map(({ code }) => code)).toEqual(['ARC5015']);
    expect(result.done).toBe(false);
    expect(state(root)).toEqual(before);
    expect(await apply(await planned(root), { root })).toMatchObject({ done: true });
  });

  it('every change of a single file that it is about, and of nothing else', async () => {
    const root = copy(temporaryFolder(), 'project');
    write(root, 'specs/chat-send.json', chatSpecs.grown);
    const plan = await planned(root);
    const paths = Object.entries(state(root)).flatMap(([path, text]) => (text === '/' ? [] : [path]));
    for (const path of paths) {
      const text = readFileSync(join(root, path));
      appendFileSync(join(root, path), ' ');
      const { problems } = await apply(plan, { root });
      expect(problems, path).toMatchObject([{ code: 'ARC5015', params: { changed: [path] } }]);
      writeFileSync(join(root, path), text);
    }
    write(root, 'notes/mine.txt', 'not archc’s matter');
    expect(await apply(plan, { root })).toMatchObject({ done: true });
    expect(await apply(plan, { root })).toMatchObject({ done: false });
  });
});

describe('a plan that was tampered with is refused', () => {
  it.each<[string, (plan: Plan) => unknown]>([
    [
      'a text',
      (plan) => ({
        ...plan,
        texts: Object.fromEntries(Object.entries(plan.texts).map(([hash, text]) => [hash, `${text} `])),
      }),
    ],
    [
      'an action',
      (plan) => ({
        ...plan,
        actions: plan.actions.map((action) => ({ ...action, path: `../${action.path}` })),
      }),
    ],
    ['a text less', (plan) => ({ ...plan, texts: {} })],
    ['an action less', (plan) => ({ ...plan, actions: plan.actions.slice(1) })],
    ['the world', (plan) => ({ ...plan, world: { inputs: {}, memory: {} } })],
    ['what was asked', (plan) => ({ ...plan, ask: { ...plan.ask, adapters: ['trait-only'] } })],
    ['blocked', (plan) => ({ ...plan, blocked: !plan.blocked })],
    ['the digest', (plan) => ({ ...plan, digest: '0'.repeat(64) })],
    ['the version', (plan) => ({ ...plan, version: 2 })],
    ['a kind of value', (plan) => ({ ...plan, actions: [{ path: 1 }] })],
  ])('%s', async (_what, tamper) => {
    const root = copy(temporaryFolder(), 'project');
    write(root, 'specs/chat-send.json', chatSpecs.grown);
    const plan = tamper(await planned(root)) as Plan;
    const before = state(root);
    expect(await apply(plan, { root })).toMatchObject({ done: false, problems: [{ code: 'ARC5016' }] });
    expect(state(root)).toEqual(before);
  });

  it.each(['../out.ts', '/etc/x', '.git/hooks/post-commit', '.generator/txn/x', 'a/../../b'])(
    'even signed anew, to write to %s',
    async (path) => {
      const root = copy(temporaryFolder(), 'project');
      write(root, 'specs/chat-send.json', chatSpecs.grown);
      const plan = await planned(root);
      const [text] = Object.keys(plan.texts);
      const evil: Plan['actions'][number] = {
        path,
        ownership: 'generated',
        action: 'create',
        owner: null,
        role: null,
        language: null,
        from: null,
        to: text ?? null,
      };
      const signed = { ...plan, actions: [...plan.actions, evil] };
      const before = treeOf(dirname(root));
      const result = await apply({ ...signed, digest: digestOf(signed) }, { root });
      expect(result.done).toBe(false);
      expect(treeOf(dirname(root))).toEqual(before);
    },
  );

  it.each(['', '{', 'null', '[]', '{"version":1}', '"__proto__"', '{"version":1,"__proto__":{}}'])(
    'and so is what is no plan: %s',
    (text) => {
      expect(parsePlan(text)).toHaveProperty('reason');
    },
  );

  it('a plan says nothing that was not in it: its keys are those that are checked', async () => {
    const plan = await planned(copy(temporaryFolder(), 'project'));
    expect(damageOf(plan)).toBeUndefined();
    expect(damageOf({ ...plan, more: 1 } as Plan)).toBeDefined();
  });
});

describe('a plan that was made elsewhere', () => {
  it('on a commit is applied to a folder in the state of that commit, and to no other', async () => {
    const folder = temporaryFolder();
    const root = copy(folder, 'project');
    write(root, 'specs/chat-send.json', chatSpecs.grown);
    for (const args of [
      ['init', '-q', '-b', 'main'],
      ['add', '-A'],
      ['commit', '-q', '-m', 'grown'],
    ])
      git(root, ...args);
    append(root, 'specs/chat-list.json', '\n');
    const tree = gitTree(root, 'HEAD');
    if ('reason' in tree) throw new Error(tree.reason);
    const plan = await planned(tree);
    const clone = join(folder, 'clone');
    git(folder, 'clone', '-q', root, clone);
    expect(await apply(plan, { root })).toMatchObject({
      problems: [{ params: { changed: ['specs/chat-list.json'] } }],
    });
    expect(await apply(plan, { root: clone })).toMatchObject({ done: true });
    expect(await check(openProject(clone))).toMatchObject({ ok: true, drift: [] });
    expect(readFileSync(join(clone, types), 'utf8')).toContain('loud');
  });

  it('on an overlay writes the files of the overlay too, those that are replaced going to the trash', async () => {
    const folder = temporaryFolder();
    const [root, other] = [copy(folder, 'project'), copy(folder, 'other')];
    const changes = new Map<string, string | null>([
      ['specs/chat-send.json', JSON.stringify(chatSpecs.grown)],
      ['specs/chat-list.json', null],
      ['specs/chat-tell.json', JSON.stringify({ ...chatSpecs.list, name: 'chat/tell' })],
      [stub, `${readFileSync(join(root, stub), 'utf8')}// proposed\n`],
    ]);
    const plan = await planned(overlayTree(diskTree(root), changes));
    const before = state(root);
    const proposed = readFileSync(join(root, 'specs/chat-send.json'), 'utf8');
    const result = await apply(plan, { root });
    expect(result).toMatchObject({ done: true, trash: '.generator/trash/1' });
    expect(readFileSync(join(root, '.generator/trash/1/specs/chat-send.json'), 'utf8')).toBe(proposed);
    for (const [path, text] of changes) {
      if (text === null) rmSync(join(other, path));
      else write(other, path, text);
    }
    await generate(openProject(other), lock, decide);
    const rest = Object.fromEntries(
      Object.entries(state(root)).filter(([path]) => !path.startsWith('.generator/trash')),
    );
    expect(rest).toEqual(state(other));
    expect(rest).not.toEqual(before);
    expect(await apply(plan, { root })).toMatchObject({ done: false, problems: [{ code: 'ARC5015' }] });
  });

  it('on an overlay is refused when what the overlay changes was changed', async () => {
    const root = copy(temporaryFolder(), 'project');
    const changes = new Map([['specs/chat-send.json', JSON.stringify(chatSpecs.grown)]]);
    const plan = await planned(overlayTree(diskTree(root), changes));
    append(root, 'specs/chat-send.json', '\n');
    expect(await apply(plan, { root })).toMatchObject({
      done: false,
      problems: [{ code: 'ARC5015', params: { changed: ['specs/chat-send.json'] } }],
    });
  });
});

it('a blocked plan says why, and nothing is written', async () => {
  const root = copy(temporaryFolder(), 'project');
  append(root, types, '// mine\n');
  const plan = await planned(root, {});
  expect(plan).toMatchObject({ blocked: true, problems: [{ code: 'ARC5004' }] });
  const before = state(root);
  expect(await apply(plan, { root })).toMatchObject({ done: false, problems: [{ code: 'ARC5004' }] });
  expect(state(root)).toEqual(before);
});

describe('a plan that somebody wrote, with a digest that fits, is refused', () => {
  it.each([
    ['memory that is a file of a person', 'memory', 'remove', '.env'],
    ['memory that is code', 'memory', 'create', 'node_modules/x/index.js'],
    ['memory in another folder of archc', 'memory', 'create', '.generator/txn/x'],
    ['a generated lock', 'generated', 'create', '.generator/lock/a.json'],
    ['a generated config', 'generated', 'update', '.generator.json'],
    ['a config by another spelling', 'merged', 'update', '.Generator.json'],
    ['an ownership that is none', 'nobody', 'create', 'src/x'],
    ['an action that is none', 'generated', 'bogus', 'src/x'],
    ['an action by a name of objects', 'generated', 'constructor', 'src/x'],
  ])('%s', async (_what, ownership, action, path) => {
    const root = temporaryFolder();
    writeFiles(root, {
      '.generator.json': {},
      'specs/a.json': { version: 2, name: 'a/b' },
      '.env': 'secret',
    });
    const plan = await planned(root);
    const forged = { ownership, action, path, from: null, to: null };
    const wide = { ...plan, actions: [...plan.actions, forged] } as Plan;
    const before = state(root);
    const { done, problems } = await apply({ ...wide, digest: digestOf(wide) }, { root });
    expect([done, problems.map(({ code }) => code)]).toEqual([false, ['ARC5016']]);
    expect(state(root)).toEqual(before);
  });
});
