import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { check } from '../../generator/app/check.js';
import { generate, type GenerateResult } from '../../generator/app/generate.js';
import { openProject } from '../../generator/app/openProject.js';
import { planProject } from '../../generator/app/planProject.js';
import { wallClock } from '../../generator/app/wallClock.js';
import { chatSpecs } from '../support/chatProject.js';
import { git } from '../support/gitRepository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { write } from './projectEdits.js';
import { rewriteSilently, worldEdits } from './worldEdits.js';

const home = sharedFolder();
const origin = join(home, 'origin');
const lock = { patience: 1000, onWait: () => undefined };
const kept = ['.generator/cache/seen-check.txt', '.generator/cache/seen-generate.txt'];

beforeAll(async () => {
  write(origin, '.generator.json', {});
  write(origin, '.prettierrc', { printWidth: 100 });
  write(origin, 'specs/chat-send.json', chatSpecs.send);
  write(origin, 'specs/chat-list.json', chatSpecs.list);
  expect(await generate(openProject(origin), lock)).toMatchObject({ outcome: 'written' });
});

/** Copies of the project, each in a work tree of its own, of which both commands keep an answer. */
async function warm(...names: string[]): Promise<string[]> {
  const roots = names.map((name) => join(home, name.replaceAll(' ', '-'), 'project'));
  for (const root of roots) {
    cpSync(origin, root, { recursive: true });
    git(join(root, '..'), 'init', '-q');
  }
  await sleep(2_100);
  for (const root of roots) {
    await check(openProject(root));
    await generate(openProject(root), lock);
    for (const file of kept) expect(existsSync(join(root, file)), file).toBe(true);
  }
  return roots;
}

const nothing = { ok: true, drift: [], problems: [] };

/** The stages of a run: of one for which an answer stood there is one. */
async function stagesOf(run: (clock: ReturnType<typeof wallClock>) => Promise<unknown>): Promise<string[]> {
  const clock = wallClock();
  await run(clock);
  return clock.stages.map(({ stage }) => stage);
}

/** Both commands say what they say without a memory. */
async function expectAgreement(root: string, what: string): Promise<void> {
  const anew = await check(openProject(root), { cache: false });
  expect(await check(openProject(root)), what).toEqual(anew);
  const planned = await planProject(openProject(root), { cache: false });
  const ran = await generate(openProject(root), lock);
  if (ran.outcome !== 'written' || !planned.ok) return;
  const told = ({ actions }: { actions: Extract<GenerateResult, { outcome: 'written' }>['actions'] }) =>
    actions.map(({ path, action, ownership, owner, role, language }) => ({
      ...{ path, action, ownership, owner, role, language },
    }));
  // A run that was interrupted, and what git merges, is settled by the run.
  if (ran.problems.length + ran.settled.length === 0) expect(told(ran), what).toEqual(told(planned.plan));
}

it('stands while nothing changes, also when something does that nobody looks at', async () => {
  const [root = ''] = await warm('quiet');
  const checked = (): Promise<string[]> => stagesOf((clock) => check(openProject(root), { clock }));
  const generated = (): Promise<string[]> =>
    stagesOf((clock) => generate(openProject(root), lock, { clock }));
  expect(await checked()).toEqual(['recall']);
  expect(await generated()).toEqual(['recall']);
  write(root, 'specs/deeper/notes.txt', 'nothing');
  expect((await checked()).length).toBeGreaterThan(1);
  await sleep(2_100);
  await checked();
  writeFileSync(join(root, 'specs/deeper/notes.txt'), 'something');
  expect(await checked()).toEqual(['recall']);
  expect(await check(openProject(root))).toEqual(await check(openProject(root), { cache: false }));
});

it('stands for no run that asks for something else', async () => {
  const [root = ''] = await warm('others');
  const wanted = { adapters: ['swift'] };
  expect(await check(openProject(root), wanted)).toEqual(
    await check(openProject(root), { ...wanted, cache: false }),
  );
  const named = { specs: { named: ['specs/chat-list.json'], given: new Map<string, string>() } };
  expect(await check(openProject(root), named)).toEqual(
    await check(openProject(root), { ...named, cache: false }),
  );
  const restored = await stagesOf((clock) => generate(openProject(root), lock, { clock, restore: true }));
  expect(restored.length).toBeGreaterThan(1);
});

it('keeps nothing of a project that is too young, or whose specs are behind a link', async () => {
  const root = join(home, 'young', 'project');
  cpSync(origin, root, { recursive: true });
  await check(openProject(root));
  expect(existsSync(join(root, kept[0] ?? ''))).toBe(false);
  worldEdits['a spec comes behind a link']?.(root);
  await generate(openProject(root), lock);
  await sleep(2_100);
  expect(await check(openProject(root))).toMatchObject(nothing);
  expect(existsSync(join(root, kept[0] ?? ''))).toBe(false);
});

it('both commands say the same whatever they keep, after any edits', async () => {
  const rounds = fc.sample(fc.shuffledSubarray(Object.keys(worldEdits), { minLength: 1, maxLength: 4 }), 24);
  const each = [...rounds, ...Object.keys(worldEdits).map((name) => [name])];
  const roots = await warm(...each.map((_, index) => `round${index}`));
  for (const [index, names] of each.entries()) {
    for (const [at, name] of names.entries()) {
      worldEdits[name]?.(roots[index] ?? '');
      await expectAgreement(roots[index] ?? '', names.slice(0, at + 1).join(', '));
    }
  }
});

it('says what trust changes', async () => {
  const [root = ''] = await warm('trusting');
  const program = join(root, 'commands/prettier.config.mjs');
  writeFileSync(program, 'export default { semi: false };\n');
  const untold = await check(openProject(root));
  expect(untold).not.toMatchObject(nothing);
  await sleep(2_100);
  const trust = { allowed: true } as const;
  expect(await check(openProject(root), { trust })).toEqual(
    await check(openProject(root), { trust, cache: false }),
  );
  expect(await check(openProject(root))).toEqual(untold);
});

it('believes nothing of another machine, nor what somebody wrote', async () => {
  const [root = ''] = await warm('here');
  const types = 'commands/chat/send/shared/ChatSendTypes.ts';
  const there = join(home, 'there');
  cpSync(root, there, { recursive: true, preserveTimestamps: true });
  rewriteSilently(join(there, types));
  expect(await check(openProject(there))).not.toMatchObject(nothing);
  rewriteSilently(join(root, types));
  const [first = '', said = ''] = readFileSync(join(root, kept[0] ?? ''), 'utf8').split('\n');
  const forged = {
    ...(JSON.parse(first) as object),
    files: [],
    listed: [],
    passed: [],
    absent: [],
    facts: '',
  };
  const texts = [
    '',
    '{',
    '[]\n1',
    `${JSON.stringify(forged)}\n${said}`,
    `${first.replace('"files":[', '"files":[1,')}\n1`,
  ];
  for (const text of texts) {
    writeFileSync(join(root, kept[0] ?? ''), text);
    expect(await check(openProject(root)), text).not.toMatchObject(nothing);
  }
});
