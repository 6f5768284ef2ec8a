import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openProject } from '../../generator/app/openProject.js';
import { planProject } from '../../generator/app/planProject.js';
import { diskTree } from '../../generator/tree/diskTree.js';
import { overlayTree } from '../../generator/tree/overlayTree.js';
import { archc } from '../support/archc.js';
import { ChatProject, chatSpecs } from '../support/chatProject.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';

const types = 'commands/chat/send/shared/ChatSendTypes.ts';

async function grown(): Promise<ChatProject> {
  const project = await ChatProject.create();
  writeFiles(project.root, { 'specs/chat-send.json': chatSpecs.grown });
  return project;
}

it('`archc apply` does what `archc plan --whole` printed, from a file or from standard input', async () => {
  for (const from of ['file', 'stdin']) {
    const project = await grown();
    const { stdout } = await archc(project.root, ['plan', '--whole']);
    writeFileSync(join(project.root, 'my.plan'), stdout);
    const args = from === 'file' ? ['apply', 'my.plan'] : ['apply', '-'];
    const { exitCode, envelope } = await archcJson(project.root, args, stdout);
    expect({ exitCode, problems: envelope.problems }).toEqual({ exitCode: 0, problems: [] });
    expect(readFileSync(join(project.root, types), 'utf8')).toContain('loud');
    expect(await project.check()).toEqual({ exitCode: 0, found: [] });
  }
});

it('the envelope of `plan --whole --json` has the plan as it is, which is the one that its hash names', async () => {
  const project = await grown();
  const { envelope } = await archcJson(project.root, ['plan', '--whole']);
  const { hash, plan } = envelope.data as { hash: string; plan: { digest: string } };
  expect(plan.digest).toBe(hash);
  const applied = await archcJson(project.root, ['apply', '-'], JSON.stringify(plan));
  expect(applied.exitCode).toBe(0);
});

it('says what it did to inputs and to what archc remembers, besides the files', async () => {
  const { root } = await ChatProject.create();
  const text = JSON.stringify(chatSpecs.grown);
  const tree = overlayTree(diskTree(root), new Map([['specs/chat-send.json', text]]));
  const planned = await planProject(openProject(tree));
  const plan = JSON.stringify(planned.ok && planned.plan);
  const { envelope } = await archcJson(root, ['apply', '-'], plan);
  expect(envelope.summary).toMatch(
    /; 1 input changed; \d+ in archc’s memory; what was replaced is in \S+\.$/,
  );
  expect(envelope.data).toMatchObject({
    inputs: [{ path: 'specs/chat-send.json', action: 'update' }],
    memory: expect.arrayContaining([{ path: '.generator/lock/chat/send.json', action: 'update' }]) as unknown,
  });
  writeFiles(root, { 'specs/chat-send.json': chatSpecs.send });
  const again = await planProject(openProject(overlayTree(diskTree(root), new Map([['notes.md', 'mine']]))));
  const { stdout } = await archc(root, ['apply', '-'], JSON.stringify(again.ok && again.plan));
  expect(stdout).toContain('  created     notes.md  (an input)\n');
});

it.each<[string, number, string, (project: ChatProject, plan: string) => string]>([
  ['is stale', 2, 'ARC5015', (project, plan) => (project.edit(types, (text) => `${text}\n`), plan)],
  ['was edited', 2, 'ARC5016', (_project, plan) => plan.replace('loud', 'load')],
  ['is no plan', 2, 'ARC5016', () => '{}'],
  ['is not there', 2, 'ARC9002', () => ''],
])('a plan that %s is refused, and nothing is written', async (what, code, diagnostic, change) => {
  const project = await grown();
  const { stdout } = await archc(project.root, ['plan', '--whole']);
  const plan = change(project, stdout);
  const before = project.tree();
  const args = what === 'is not there' ? ['apply', 'none.plan'] : ['apply', '-'];
  const { exitCode, envelope } = await archcJson(project.root, args, plan);
  expect([exitCode, ...envelope.problems.map((problem) => problem.code)]).toEqual([code, diagnostic]);
  expect(project.tree()).toEqual(before);
});
