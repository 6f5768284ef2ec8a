import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fastFolder } from '../support/fastFolder.js';
import { treeOf } from '../support/tree.js';
import { bundleChild } from './child/bundleChild.js';
import type * as Faulty from './child/inProcess.js';
import type { Fault } from './child/fault.js';
import { generate, makeOld } from './child/scenario.js';

const home = mkdtempSync(join(fastFolder, 'archc-refuse-'));
const old = join(home, 'old');
const root = join(home, 'root');
/** archc with a file system that fails, in this process. */
let faulty: typeof Faulty;
let oldTree: Record<string, string> = {};
let newTree: Record<string, string> = {};

const visible = (): Record<string, string> => treeOf(root, ['.generator/trash']);

function startOver(): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(old, root, { recursive: true });
}

beforeAll(async () => {
  const { inProcess } = await bundleChild();
  faulty = (await import(inProcess)) as typeof Faulty;
  mkdirSync(old);
  await makeOld(old);
  startOver();
  oldTree = visible();
  await generate(root);
  newTree = visible();
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** A run in which the system refuses the `at`-th change, or has no space from there on. Undefined if there are fewer. */
async function runRefused(kind: Fault['kind'], at: number) {
  startOver();
  faulty.trace.length = 0;
  Object.assign(faulty.fault, { kind, at });
  const result = await faulty.generate(root);
  faulty.fault.kind = 'none';
  return faulty.trace.length < at ? undefined : { result, step: faulty.trace[at - 1] ?? '' };
}

function withoutTxn(tree: Record<string, string>, folders: boolean): Record<string, string> {
  const kept = Object.entries(tree).filter(
    ([path, text]) => !path.startsWith('.generator/txn') && (folders || text !== '/'),
  );
  return Object.fromEntries(kept);
}

describe.each<[Fault['kind'], string, string]>([
  ['refuse', 'an error at any one change', 'EIO'],
  ['full', 'a disk that is full from any moment on', 'ENOSPC'],
])('%s: %s', (kind, _, code) => {
  it('leaves all old or all new, and what it says is what is there', async () => {
    const outcomes = { done: 0, refused: 0 };
    for (let at = 1; ; at++) {
      const refused = await runRefused(kind, at);
      if (!refused) break;
      const { result, step } = refused;
      outcomes[result.done ? 'done' : 'refused'] += 1;
      // Tidying up may be refused as well: that leaves an empty folder, or work for the next run.
      const tidied = !step.startsWith('rmdirSync');
      const expected = result.done ? newTree : oldTree;
      expect(withoutTxn(visible(), tidied), `${at}: ${step}`).toEqual(withoutTxn(expected, tidied));
      if (!result.done) expect(JSON.stringify(result.diagnostics), step).toContain(code);
      // A lock that cannot be removed is held for as long as this process lives.
      if (step.startsWith('rmSync') && step.includes('/lock-')) continue;
      expect((await generate(root)).done, step).toBe(true);
      expect(withoutTxn(visible(), tidied), step).toEqual(withoutTxn(newTree, tidied));
    }
    expect(outcomes.refused).toBeGreaterThan(80);
    expect(outcomes.done).toBeGreaterThan(5);
  });
});
