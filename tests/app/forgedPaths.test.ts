import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attackSize } from '../support/attackSize.js';
import { apply } from '../../generator/app/apply.js';
import type { Plan, PlannedAction } from '../../generator/app/plan/Plan.js';
import { digestOf } from '../../generator/app/plan/sealPlan.js';
import { archc } from '../support/archc.js';
import { ChatProject, chatSpecs } from '../support/chatProject.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const types = 'commands/chat/send/shared/ChatSendTypes.ts';

/** A project that waits for a run, and the plan of that run as `archc plan --whole` prints it. */
async function waiting(): Promise<{ project: ChatProject; text: string; plan: Plan }> {
  const project = await ChatProject.create();
  writeFiles(project.root, { 'specs/chat-send.json': chatSpecs.grown });
  const { stdout } = await archc(project.root, ['plan', '--whole']);
  return { project, text: stdout, plan: JSON.parse(stdout) as Plan };
}

function signed(plan: Plan): string {
  return JSON.stringify({ ...plan, digest: digestOf(plan) });
}

const others = (plan: Plan, change: (action: PlannedAction) => PlannedAction[]): Plan => ({
  ...plan,
  actions: plan.actions.flatMap((action) => (action.path === types ? change(action) : [action])),
});

/** Asks the program itself to apply it: what it says, and whether anything changed around the project. */
async function refusal(project: ChatProject, text: string): Promise<{ code: string; message: string }[]> {
  const before = treeOf(project.root);
  const { exitCode, envelope } = await archcJson(project.root, ['apply', '-'], text);
  expect(exitCode).toBe(2);
  expect(treeOf(project.root)).toEqual(before);
  return envelope.problems.map(({ code, message }) => ({ code, message }));
}

describe('a plan that was forged and signed anew names the path that archc would not touch so', () => {
  it.each<[string, string]>([
    ['the same file in other letters', types.toUpperCase()],
    ['the same file under a longer name', `./${types}`],
    ['the same file through a folder and back', `commands/../${types}`],
    ['the same file with two slashes', types.replace('/', '//')],
    ['the same file with backslashes', types.replaceAll('/', '\\')],
    ['an absolute path', `/${types}`],
    ['a name that another form of Unicode writes the same', types.replace('Types', 'Typ\u0065\u0301s')],
    ['letters of full width', types.replace('c', '\uFF43')],
    ['a character that is not seen', types.replace('chat', 'ch\u200Bat')],
    ['a name that ends in a dot, which Windows drops', `${types}.`],
    ['another stream of the file on Windows', `${types}:x`],
    ['a NUL in the name', `${types}\0.md`],
    ['a lone surrogate', `${types}\uD800`],
    ['the config of the project in other letters', '.Generator.JSON'],
    ['the memory of archc in other letters', '.GENERATOR/lock/chat/send.json'],
    ['the hooks of git', '.git/hooks/pre-commit'],
    ['a key of every object', '__proto__'],
    ['a very long path', 'a/'.repeat(attackSize(5000, 500_000)) + 'a'],
  ])('%s, instead of the file', async (_what, path) => {
    const { project, plan } = await waiting();
    const [problem, ...rest] = await refusal(
      project,
      signed(others(plan, (action) => [{ ...action, path }])),
    );
    expect(rest).toEqual([]);
    expect(problem?.code).toMatch(/^ARC501[56]$/);
  });

  it.each<[string, string]>([
    ['in other letters', types.toUpperCase()],
    ['under a longer name', `./${types}`],
    ['the very same', types],
  ])('two actions on one file: %s', async (_what, path) => {
    const { project, plan } = await waiting();
    const text = signed(others(plan, (action) => [action, { ...action, path }]));
    expect(await refusal(project, text)).toMatchObject([
      { code: expect.stringMatching(/^ARC501[56]$/) as string },
    ]);
  });
});

describe('a link that comes between the plan and its application is not followed', () => {
  it.each([
    ['the file', types],
    ['its folder', dirname(types)],
    ['a folder further up', 'commands'],
    ['the memory of archc', '.generator/lock'],
  ])('%s', async (_what, path) => {
    const { project, text } = await waiting();
    const outside = temporaryFolder();
    const at = join(project.root, path);
    mkdirSync(dirname(join(outside, path)), { recursive: true });
    renameSync(at, join(outside, path));
    symlinkSync(join(outside, path), at);
    const there = treeOf(outside);
    const problems = await refusal(project, text);
    expect(treeOf(outside)).toEqual(there);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).not.toBe('');
  });
});

describe('what is no plan is refused with a reason', () => {
  const levels = attackSize(10_000, 2_000_000);
  const deep = `${'['.repeat(levels)}${']'.repeat(levels)}`;

  it.each<[string, (plan: Plan, text: string) => string]>([
    [
      'a key that would be a prototype',
      (_plan, text) => text.replace('{', '{"__proto__":{"blocked":false},'),
    ],
    [
      'an action with a key that would be a prototype',
      (_plan, text) => text.replace('"actions":[{', '"actions":[{"__proto__":{"trash":true},'),
    ],
    ['a list nested without end', () => deep],
    [
      'a problem nested without end',
      (_plan, text) =>
        text.replace(
          '"problems":[',
          `"problems":[{"code":"x","place":{},"params":{"a":${deep}}}${text.includes('"problems":[]') ? '' : ','}`,
        ),
    ],
    [
      'an action nested without end',
      (_plan, text) => text.replace('"actions":[{', `"actions":[{"x":${deep},`),
    ],
    ['what was asked, nested without end', (_plan, text) => text.replace('"ask":{', `"ask":{"x":${deep},`)],
    ['a digest of another plan', (plan) => JSON.stringify({ ...plan, digest: 'a'.repeat(64) })],
    ['half of it', (_plan, text) => text.slice(0, text.length / 2)],
    ['nothing but zeros', () => '0'.repeat(attackSize(40_000_000, 200_000_000))],
  ])('%s', async (_what, forge) => {
    const { project, text, plan } = await waiting();
    const forged = forge(plan, JSON.stringify(plan));
    expect(forged).not.toBe(JSON.stringify(plan));
    expect(await refusal(project, forged)).toMatchObject([{ code: 'ARC5016' }]);
    expect(({} as Record<string, unknown>).blocked).toBeUndefined();
    // The plan itself still holds.
    expect((await archcJson(project.root, ['apply', '-'], text)).exitCode).toBe(0);
  });
});

it('through the library, a plan with accessors or a prototype of its own is what its own values say, or refused', async () => {
  const { project, plan } = await waiting();
  const before = project.tree();
  let asked = 0;
  const changing = {
    ...plan,
    get actions() {
      return asked++ === 0 ? plan.actions : [];
    },
  } as Plan;
  expect((await apply(changing, { root: project.root })).done).toBe(false);
  const inherited = Object.create(plan) as Plan;
  expect((await apply(inherited, { root: project.root })).done).toBe(false);
  expect(project.tree()).toEqual(before);
});

it('a plan file that is a folder or is not there is said by its name', async () => {
  const { project } = await waiting();
  mkdirSync(join(project.root, 'folder.plan'));
  writeFileSync(join(project.root, 'readable.plan'), '{}');
  for (const name of ['folder.plan', 'none.plan', 'readable.plan']) {
    const { exitCode, envelope } = await archcJson(project.root, ['apply', name]);
    expect(exitCode).toBe(2);
    expect(JSON.stringify(envelope.problems)).toContain(name);
  }
  expect(readFileSync(join(project.root, 'readable.plan'), 'utf8')).toBe('{}');
});
