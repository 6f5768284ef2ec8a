import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { check } from '../../generator/app/check.js';
import { generate } from '../../generator/app/generate.js';
import { openProject } from '../../generator/app/openProject.js';
import { chatSpecs } from '../support/chatProject.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { edits, types, write } from './projectEdits.js';
import { rewriteSilently, worldEdits } from './worldEdits.js';

const home = sharedFolder();
const origin = join(home, 'origin');
const lock = { patience: 1000, onWait: () => undefined };
const cached = '.generator/cache/stats.json';

beforeAll(async () => {
  write(origin, '.generator.json', {});
  write(origin, 'specs/chat-send.json', chatSpecs.send);
  write(origin, 'specs/chat-list.json', chatSpecs.list);
  expect(await generate(openProject(origin), lock)).toMatchObject({ outcome: 'written' });
});

const unseen = [
  'a file is rewritten with its size and times',
  'a file is replaced by another of its size and times',
  'a config comes into a folder whose times are set back',
];

/** A copy of the project about which a run has learned all there is to learn. */
async function warm(name: string): Promise<string> {
  const root = join(home, name);
  cpSync(origin, root, { recursive: true });
  await sleep(2_100);
  await check(openProject(root));
  expect(readFileSync(join(root, cached), 'utf8')).toContain(types);
  return root;
}

async function expectAgreement(root: string, what: string): Promise<void> {
  const found = await check(openProject(root));
  const anew = await check(openProject(root), { cache: false });
  expect(found, what).toEqual(anew);
}

it('check says the same whatever it remembers of files, after any edits', async () => {
  let round = 0;
  const some = fc
    .shuffledSubarray(unseen)
    .chain((last) =>
      fc.subarray(Object.keys(edits), { maxLength: 5 }).map((first) => [...last.slice(0, 1), ...first]),
    );
  await fc.assert(
    fc.asyncProperty(some, async (names) => {
      const root = await warm(`round${round++}`);
      for (const name of names) {
        worldEdits[name]?.(root);
        await expectAgreement(root, names.join(', '));
      }
    }),
    { numRuns: 4 },
  );
});

it.each(unseen)('sees that %s', async (name) => {
  const root = await warm(name.replaceAll(' ', '-'));
  worldEdits[name]?.(root);
  const found = await check(openProject(root));
  expect(found).toMatchObject({ ok: true });
  // A config that came is told of, and fails nothing.
  expect(found.ok ? [...found.drift, ...found.problems] : []).not.toEqual([]);
  await expectAgreement(root, name);
});

it.each(['', '[', '{}', '[["a", [1, 2]]]', '[[1, [1, 1, 1, 1, 1, "x"]]]'])(
  'takes %j for what it remembers as nothing',
  async (text) => {
    const root = join(home, `broken${text.length}`);
    cpSync(origin, root, { recursive: true });
    write(root, cached, text);
    await expectAgreement(root, text);
  },
);

it('believes nothing of another machine: what is copied is looked at anew', async () => {
  const root = await warm('here');
  const there = join(home, 'there');
  cpSync(root, there, { recursive: true, preserveTimestamps: true });
  rewriteSilently(join(there, types));
  const found = await check(openProject(there));
  expect(found.ok ? found.drift.length : 0).toBeGreaterThan(0);
});
