import { existsSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ownership } from '../../types/Artifact.js';
import type { OnConflict } from '../../generator/reconcile/decision/decide.js';
import type { Side } from '../../generator/reconcile/merge/MergeInput.js';
import { Workspace, type Wish } from './workspace.js';

const FILES = 5;

/** What the specs ask for: of each artifact its class, its place and its version; undefined if it is not wanted. */
const spec = fc.array(
  fc.option(
    fc.record({
      ownership: fc.constantFrom<Ownership>('generated', 'scaffold', 'merged', 'merged'),
      folder: fc.constantFrom('src', 'lib'),
      version: fc.nat(2),
      owner: fc.constantFrom('ping', 'gpu/stats'),
    }),
    { nil: undefined, freq: 4 },
  ),
  { minLength: FILES, maxLength: FILES },
);
type Spec = typeof spec extends fc.Arbitrary<infer T> ? T : never;

const place = fc.record({ folder: fc.constantFrom('src', 'lib'), file: fc.nat(FILES - 1) });
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant<'edit'>('edit'),
      place,
      how: fc.constantFrom<'append' | 'within' | 'replace'>('append', 'within', 'replace'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant<'delete'>('delete'), place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant<'format'>('format'), place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant<'lose-locks'>('lose-locks') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant<'run'>('run'),
      spec: fc.option(spec, { nil: undefined }),
      discardEdits: fc.boolean(),
      restore: fc.boolean(),
      resolution: fc.constantFrom<Side>('mine', 'generated'),
      onConflict: fc.constantFrom<OnConflict>('markers', 'aside', 'abort'),
      scope: fc.constantFrom<'project' | string[]>('project', ['ping']),
    }),
  },
);

function wishesOf(wanted: Spec): Wish[] {
  return wanted.flatMap((file, index) => {
    if (!file) return [];
    const { folder, version, ownership, owner } = file;
    const text = `// file ${index}\nexport const a = 0;\n\nexport const version = ${version};\n\nexport const b = 1;\n`;
    return [
      {
        path: `${folder}/${index}.ts`,
        text,
        ownership,
        owner,
        role: `r${index}`,
        contract: `${version}`.repeat(64),
      },
    ];
  });
}

/** All text that is on disk outside of a transaction. */
function allText(workspace: Workspace): string {
  return Object.entries(workspace.tree())
    .filter(([path]) => !path.startsWith('.generator/txn'))
    .map(([, text]) => text)
    .join('\n');
}

it('no sequence of edits, deletions, spec changes and runs loses a line that a person wrote', async () => {
  let refused = 0;
  let done = 0;
  let resolved = 0;
  await fc.assert(
    fc.asyncProperty(spec, fc.array(step, { minLength: 4, maxLength: 14 }), async (first, steps) => {
      const workspace = new Workspace();
      try {
        let wishes = wishesOf(first);
        const lines = new Map<string, string>();
        await workspace.run(wishes);
        for (const [number, action] of steps.entries()) {
          if (action.kind === 'lose-locks') {
            rmSync(workspace.at('.generator/lock'), { recursive: true, force: true });
            continue;
          }
          if (action.kind !== 'run') {
            const path = `${action.place.folder}/${action.place.file}.ts`;
            const text = existsSync(workspace.at(path)) ? workspace.read(path) : '';
            // What a person deletes or replaces is theirs to lose; copies of it may still be in the trash.
            const own = (): void => {
              for (const [line, where] of lines)
                if (where === path && text.includes(line)) lines.delete(line);
            };
            if (action.kind === 'edit') {
              if (action.how === 'replace') own();
              const line = `// person ${number} was here`;
              // Within the line that the specs change: that cannot be merged.
              const within = text.replace(/^export const version.*/m, (old) => `${old} ${line}`);
              if (action.how === 'replace') workspace.write(path, `${line}\n`);
              else
                workspace.write(
                  path,
                  action.how === 'within' && within !== text ? within : `${text}${line}\n`,
                );
              lines.set(line, path);
            } else if (action.kind === 'delete') {
              own();
              rmSync(workspace.at(path), { force: true });
            } else if (text !== '') workspace.write(path, text.replaceAll(' = ', '  =\n  '));
            continue;
          }
          wishes = action.spec ? wishesOf(action.spec) : wishes;
          const before = workspace.tree();
          const result = await workspace.run(wishes, action);
          if (result.done) done += 1;
          else refused += 1;
          const text = allText(workspace);
          for (const [line, path] of lines) {
            expect(text).toContain(line);
            // It may have moved with its scaffold, so from now on any place will do.
            if (existsSync(workspace.at(path)) && workspace.read(path).includes(line)) continue;
            const found = Object.entries(workspace.tree()).find(
              ([at, body]) => !at.startsWith('.generator') && body.includes(line),
            );
            if (found) lines.set(line, found[0]);
          }
          const conflicts = Object.values(result.actions).some(
            (done) => done === 'conflict' || done === 'aside',
          );
          if (!result.done) expect(workspace.tree()).toEqual(before);
          else if (conflicts) {
            const tree = workspace.tree();
            const again = await workspace.run(wishes, action);
            expect(again.reports.some((report) => report.startsWith('ARC5010'))).toBe(true);
            expect(workspace.tree()).toEqual(tree);
            expect(await workspace.resolve(action.resolution)).toEqual([]);
            expect(allText(workspace)).toSatisfy((now: string) =>
              [...lines.keys()].every((line) => now.includes(line)),
            );
            resolved += 1;
          } else {
            const tree = workspace.tree();
            const times = workspace.times();
            expect(
              await workspace.run(wishes, { ...action, restore: false, discardEdits: false }),
            ).toMatchObject({ done: true });
            expect(workspace.tree()).toEqual(tree);
            expect(workspace.times()).toEqual(times);
            expect(await workspace.drift(wishes, { scope: action.scope })).toEqual([]);
          }
        }
      } finally {
        workspace.dispose();
      }
    }),
    { numRuns: 250 },
  );
  // The sequences must reach all outcomes, or the property says little.
  expect(Math.min(refused, done)).toBeGreaterThan(50);
  expect(resolved).toBeGreaterThan(5);
});
