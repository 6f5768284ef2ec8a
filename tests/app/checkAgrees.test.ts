import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { check } from '../../generator/app/check.js';
import { generate } from '../../generator/app/generate.js';
import { openProject } from '../../generator/app/openProject.js';
import type { PlannedAction } from '../../generator/app/plan/Plan.js';
import { planProject } from '../../generator/app/planProject.js';
import { chatSpecs } from '../support/chatProject.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { edits, write } from './projectEdits.js';

const home = sharedFolder();
const origin = join(home, 'origin');
const lock = { patience: 1000, onWait: () => undefined };

beforeAll(async () => {
  write(origin, '.generator.json', {});
  write(origin, 'specs/chat-send.json', chatSpecs.send);
  write(origin, 'specs/chat-list.json', chatSpecs.list);
  expect(await generate(openProject(origin), lock)).toMatchObject({ outcome: 'written' });
});

/** Actions that leave a path as it is, and as the specs say. */
const inStep: readonly PlannedAction['action'][] = ['unchanged', 'forget', 'leave', 'keep'];

/** Whether a path is not as the specs say, or a person has to hear of it. */
function differs({ action, leftBefore, contractMoved, absent }: PlannedAction): boolean {
  if (action === 'leave') return leftBefore !== true;
  return absent !== undefined || contractMoved === true || !inStep.includes(action);
}

it('check finds what a plan would do: the same paths, and nothing exactly when it would do nothing', async () => {
  const seen = { drift: 0, none: 0 };
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.subarray(Object.keys(edits), { minLength: 0, maxLength: 4 }), async (names) => {
      const root = join(home, `${round++}`);
      cpSync(origin, root, { recursive: true });
      for (const name of names) edits[name]?.(root);
      const checked = await check(openProject(root));
      const planned = await planProject(openProject(root));
      if (!checked.ok || !planned.ok) throw new Error('the specs compile');
      const { actions } = planned.plan;
      const files = actions.filter((one) => one.ownership !== 'memory' && differs(one));
      const memory = checked.drift.filter(({ code }) => code === 'ARC6007');
      const paths = checked.drift
        .filter(({ code }) => code !== 'ARC6007')
        .map(({ params }) => ('path' in params ? params.path : undefined));
      expect([...new Set(paths)].sort()).toEqual(files.map(({ path }) => path).sort());
      // What archc remembers is told of when it is all that is wrong.
      if (memory.length > 0) expect(files).toEqual([]);
      if (checked.drift.length === 0)
        for (const { ownership, action } of actions)
          expect(ownership === 'memory' ? action : 'unchanged').not.toBe('create');
      seen[checked.drift.length > 0 ? 'drift' : 'none']++;
      rmSync(root, { recursive: true });
    }),
    { numRuns: 40, examples: [[[]], [['a lock goes']], [['a stub is deleted']]] },
  );
  expect(seen.drift).toBeGreaterThan(20);
  expect(seen.none).toBeGreaterThan(0);
});
