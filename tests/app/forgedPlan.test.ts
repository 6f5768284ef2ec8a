import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { apply, type ApplyResult } from '../../generator/app/apply.js';
import { generate } from '../../generator/app/generate.js';
import { openProject } from '../../generator/app/openProject.js';
import type { Plan, PlannedAction } from '../../generator/app/plan/Plan.js';
import { digestOf, stateAt } from '../../generator/app/plan/sealPlan.js';
import { planProject } from '../../generator/app/planProject.js';
import { diskTree } from '../../generator/tree/diskTree.js';
import { sha256 } from '../../generator/tree/fingerprint.js';
import { overlayTree } from '../../generator/tree/overlayTree.js';
import { chatSpecs } from '../support/chatProject.js';
import { writeFiles } from '../support/fixtures.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const lock = { patience: 1000, onWait: () => undefined };
const decide = { onConflict: 'markers', discardEdits: true } as const;
const stub = 'commands/chat/send/server/ChatSendServerCommand.ts';
const types = 'commands/chat/send/shared/ChatSendTypes.ts';
const orphan = 'commands/chat/list/README.md';
const lockOfSend = '.generator/lock/chat/send.json';
/** Each has one line that is nowhere else. */
const persons = {
  '.env': '# of a person: env',
  'notes.md': '# of a person: notes',
  'commands/chat/send/helper.ts': '// of a person: helper',
  [stub]: '// of a person: stub',
  [types]: '// of a person: types',
  [orphan]: '<!-- of a person: orphan -->',
};
const origin = join(sharedFolder(), 'origin');
const state = (root: string) => treeOf(root, ['.generator/cache', '.generator/txn']);

beforeAll(async () => {
  writeFiles(origin, {
    '.generator.json': {},
    'specs/chat-send.json': chatSpecs.send,
    'specs/chat-list.json': chatSpecs.list,
    '.env': '',
    'notes.md': '',
    'commands/chat/send/helper.ts': '',
  });
  expect(await generate(openProject(origin), lock)).toMatchObject({ outcome: 'written' });
  for (const [path, line] of Object.entries(persons)) appendFileSync(join(origin, path), `${line}\n`);
  writeFiles(origin, { 'specs/chat-send.json': chatSpecs.grown });
  rmSync(join(origin, 'specs/chat-list.json'));
});

function copy(): string {
  const root = join(temporaryFolder(), 'project');
  cpSync(origin, root, { recursive: true });
  return root;
}

async function planned(root: string, changes?: ReadonlyMap<string, string | null>): Promise<Plan> {
  const tree = diskTree(root);
  const result = await planProject(openProject(changes ? overlayTree(tree, changes) : tree), decide);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return JSON.parse(JSON.stringify(result.plan)) as Plan;
}

/** Applies a plan under a digest that fits whatever is in it, with all texts that it names. */
function applySigned(plan: Plan, root: string): Promise<ApplyResult> {
  return apply({ ...plan, digest: digestOf(plan) }, { root });
}

/** The lines of persons that are in no file any more: neither in place, nor in the trash, nor anywhere. */
function lost(root: string): string[] {
  const texts = Object.values(state(root));
  return Object.values(persons).filter((line) => !texts.some((text) => text.includes(line)));
}

function actionAt(root: string, path: string, more: Partial<PlannedAction>): PlannedAction {
  const from = stateAt(diskTree(root), path);
  const none = { owner: null, role: null, language: null };
  return { path, ownership: 'generated', action: 'remove', ...none, from, to: null, ...more };
}

function withText(plan: Plan, text: string): { hash: string; texts: Plan['texts'] } {
  const hash = sha256(text);
  return { hash, texts: { ...plan.texts, [hash]: text } };
}

/** A plan whose actions on a path are others. */
function forged(plan: Plan, path: string, forge: (action: PlannedAction) => PlannedAction): Plan {
  return { ...plan, actions: plan.actions.map((action) => (action.path === path ? forge(action) : action)) };
}

/** The lock of `chat/send` as it would be written, but that it says of files what archc never wrote of them. */
function withForgedLock(plan: Plan, root: string): Plan {
  const action = plan.actions.find(({ path }) => path === lockOfSend);
  const text = plan.texts[action?.to ?? ''] ?? '';
  const { artifacts, ...rest } = JSON.parse(text) as { artifacts: Record<string, object> };
  const { hash: written = '' } = stateAt(diskTree(root), '.env') ?? {};
  const entry = { path: '.env', class: 'generated', written, loose: written };
  const lie = JSON.stringify({ ...rest, artifacts: { ...artifacts, 'text:env': entry } });
  const { hash, texts } = withText(plan, lie);
  return forged({ ...plan, texts }, lockOfSend, (found) => ({ ...found, to: hash }));
}

describe('a plan that was forged and signed anew is refused, and nothing is touched', () => {
  it.each<[string, (plan: Plan, root: string) => Plan]>([
    ...(['generated', 'scaffold', 'merged', 'region', 'amended'] as const).map(
      (ownership): [string, (plan: Plan, root: string) => Plan] => [
        `it removes a file of a person as ${ownership}`,
        (plan, root) => ({ ...plan, actions: [...plan.actions, actionAt(root, '.env', { ownership })] }),
      ],
    ),
    [
      'it moves a file of a person',
      (plan, root) => {
        const from = stateAt(diskTree(root), '.env');
        const move = actionAt(root, 'lib/x', {
          action: 'move',
          movedFrom: '.env',
          from,
          to: from?.hash ?? null,
        });
        return { ...plan, actions: [...plan.actions, move] };
      },
    ],
    [
      'it merges what a person wrote away',
      (plan) => {
        const { hash, texts } = withText(plan, 'export {};\n');
        return forged({ ...plan, texts }, stub, (action) => ({ ...action, to: hash }));
      },
    ],
    ['it keeps what it replaces out of the trash', (plan) => forged(plan, types, withoutTrash)],
    [
      'it removes what a person edited and nothing asks for',
      (plan) => forged(plan, orphan, (action) => ({ ...action, action: 'remove', to: null })),
    ],
    ['it remembers a file of a person as its own', withForgedLock],
    [
      'it does what was blocked',
      (plan) => ({ ...plan, ask: { ...plan.ask, decide: { ...plan.ask.decide, discardEdits: false } } }),
    ],
    ['it does less', (plan) => ({ ...plan, actions: plan.actions.filter(({ path }) => path !== types) })],
    ['it does nothing', (plan) => ({ ...plan, actions: [] })],
    ['it does things twice', (plan) => ({ ...plan, actions: [...plan.actions, ...plan.actions] })],
    ['it does things in another order', (plan) => ({ ...plan, actions: [...plan.actions].reverse() })],
  ])('%s', async (_what, forge) => {
    const root = copy();
    const plan = await planned(root);
    expect(plan.actions.find(({ path }) => path === types)).toMatchObject({ action: 'update', trash: true });
    const before = state(root);
    const { done, problems } = await applySigned(forge(plan, root), root);
    expect([done, problems.map(({ code }) => code)]).toEqual([false, ['ARC5016']]);
    expect(state(root)).toEqual(before);
    expect(await applySigned(plan, root)).toMatchObject({ done: true, problems: [] });
    expect(lost(root)).toEqual([]);
  });
});

function withoutTrash({ trash: _trash, ...action }: PlannedAction): PlannedAction {
  return action;
}

it('what an overlay replaces goes to the trash, also where archc writes, moves or removes the file itself', async () => {
  const root = copy();
  writeFiles(root, { '.generator.json': { layout: { commands: 'app' } } });
  const last = join(temporaryFolder(), 'last');
  writeFiles(last, { '.generator.json': {}, 'specs/a.json': chatSpecs.send, 'specs/b.json': chatSpecs.list });
  await generate(openProject(last), lock);
  // As archc wrote them last: seen through the overlay, nobody edited these files.
  const pristine = [stub, types, orphan].map(
    (path) => [path, readFileSync(join(last, path), 'utf8')] as const,
  );
  const plan = await planned(root, new Map<string, string | null>([...pristine, ['.env', null]]));
  const result = await apply(plan, { root });
  expect(result).toMatchObject({ done: true, trash: '.generator/trash/1' });
  expect(lost(root)).toEqual([]);
  for (const path of [stub, types, orphan, '.env']) {
    const kept = readFileSync(join(root, '.generator/trash/1', path), 'utf8');
    expect(kept).toBe(readFileSync(join(origin, path), 'utf8'));
  }
});

/** A change of anything in a plan that the form of plans allows, by somebody who knows the project. */
function forgery(plan: Plan, root: string): fc.Arbitrary<(plan: Plan) => Plan> {
  const tree = diskTree(root);
  const paths = [...Object.keys(persons), 'specs/chat-send.json', '.generator.json', lockOfSend, 'new.ts'];
  const path = fc.constantFrom(...paths);
  const hashes = [...Object.keys(plan.texts), ...paths.flatMap((at) => stateAt(tree, at)?.hash ?? [])];
  const hash = fc.constantFrom(...hashes);
  const field = fc.record(
    {
      path,
      ownership: fc.constantFrom('generated', 'scaffold', 'merged', 'region', 'amended', 'memory', 'input'),
      action: fc.constantFrom(
        'create',
        'update',
        'merge',
        'conflict',
        'aside',
        'keep',
        'move',
        'remove',
        'leave',
      ),
      owner: fc.constantFrom(null, 'chat/send', '@project'),
      from: fc.constantFrom(null, ...paths.map((at) => stateAt(tree, at))),
      to: fc.option(hash),
      movedFrom: path,
      beside: fc.record({ path, text: hash }),
      sides: fc.record({ base: hash, mine: hash, generated: hash }),
      trash: fc.constant(true),
      adopted: fc.constant(true),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Partial<PlannedAction>>;
  const changed = fc.record({ at: fc.nat(plan.actions.length - 1), field });
  const asked = fc.record({ discardEdits: fc.boolean(), restore: fc.boolean(), adopt: fc.uniqueArray(path) });
  const input = fc.record({ path, to: fc.option(hash) });
  return fc.oneof(
    changed.map(({ at, field: other }) => (old: Plan): Plan => ({
      ...old,
      actions: old.actions.map((action, index) => (index === at ? { ...action, ...other } : action)),
    })),
    fc.nat(plan.actions.length - 1).map((at) => (old: Plan): Plan => ({
      ...old,
      actions: old.actions.filter((_action, index) => index !== at),
    })),
    fc.record({ path, field }).map(({ path: at, field: other }) => (old: Plan): Plan => ({
      ...old,
      actions: [...old.actions, actionAt(root, at, other)],
    })),
    input.map(({ path: at, to }) => (old: Plan): Plan => {
      const action = to === null ? 'remove' : stateAt(tree, at) === null ? 'create' : 'update';
      return { ...old, actions: [actionAt(root, at, { ownership: 'input', action, to }), ...old.actions] };
    }),
    asked.map((decided) => (old: Plan): Plan => ({
      ...old,
      ask: { ...old.ask, decide: { ...old.ask.decide, ...decided } },
    })),
    fc.constant((old: Plan): Plan => ({ ...old, world: { inputs: {}, memory: {} } })),
    fc.constant((old: Plan): Plan => withForgedLock(old, root)),
  );
}

it('whatever is forged, no line of a person is lost, by the plan or by the next run', async () => {
  const pattern = await planned(origin);
  const outcomes = { refused: 0, done: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(forgery(pattern, origin), { maxLength: 3 }), async (forgeries) => {
      const root = copy();
      const before = state(root);
      const plan = forgeries.reduce((old, forge) => forge(old), pattern);
      const { done } = await applySigned(plan, root);
      outcomes[done ? 'done' : 'refused']++;
      if (!done) expect(state(root)).toEqual(before);
      expect(lost(root)).toEqual([]);
      await generate(openProject(root), lock);
      expect(lost(root)).toEqual([]);
      rmSync(root, { recursive: true });
    }),
    { numRuns: 60 },
  );
  expect(outcomes.refused).toBeGreaterThan(20);
  expect(outcomes.done).toBeGreaterThan(5);
});

it('changes of inputs that are planned for and signed leave every line in place or in the trash', async () => {
  let done = 0;
  const path = fc.constantFrom(...Object.keys(persons));
  const text = fc.option(fc.constantFrom('', 'export {};\n'));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.tuple(path, text), { selector: ([at]) => at }), async (changes) => {
      const root = copy();
      const result = await apply(await planned(root, new Map(changes)), { root });
      if (result.done) done++;
      expect(lost(root)).toEqual([]);
      rmSync(root, { recursive: true });
    }),
    { numRuns: 25 },
  );
  expect(done).toBeGreaterThan(10);
});
