import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonValue } from '../../types/Json.js';
import { compileTypes } from '../support/compileTypes.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { commandNames } from '../support/fuzz/dictionary.js';
import { Draw, drawn } from '../support/fuzz/Draw.js';
import { mutate } from '../support/fuzz/mutate.js';
import { reduce } from '../support/fuzz/reduce.js';
import { SpecMaker } from '../support/fuzz/SpecMaker.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { sharedFolder } from '../support/temporaryFolder.js';

/** How many specs; `ARCHC_FUZZ_RUNS=5000` for a night, `ARCHC_FUZZ_SEED` to repeat one. */
const runs = Number(process.env.ARCHC_FUZZ_RUNS ?? 120);
const seed = Number(process.env.ARCHC_FUZZ_SEED ?? 20260101);
const batchSize = Math.min(40, runs);

/** Names that collide and inline types that are called alike are errors on purpose; nothing else is expected. */
const expected = new Set(['ARC4002']);

const root = sharedFolder();

beforeAll(() => {
  writeFiles(root, { '.generator.json': {}, 'package.json': { type: 'module' } });
  installPackages(root);
});

/** What is wrong with specs that should be fine, each line with the place of the spec. */
async function faults(specs: readonly JsonValue[]): Promise<string[]> {
  for (const folder of ['specs', 'commands', '.generator'])
    rmSync(join(root, folder), { recursive: true, force: true });
  writeFiles(
    root,
    Object.fromEntries(specs.map((spec, index) => [`specs/s${index}.json`, JSON.stringify(spec)])),
  );
  const collided = new Set<string>();
  for (;;) {
    const { envelope } = await archcJson(root, ['generate', '--no-cache']);
    const errors = envelope.problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) break;
    const unexpected = errors.filter(({ code }) => !expected.has(code));
    if (unexpected.length > 0)
      return unexpected.map(({ code, path, pointer, message }) => `${path} ${code} ${pointer} ${message}`);
    for (const { path } of errors) {
      collided.add(path);
      rmSync(join(root, path), { force: true });
    }
    if (collided.size === specs.length) return [];
  }
  expect(collided.size).toBeLessThanOrEqual(specs.length / 2 + 1);
  return compileTypes(root, strictest, ['commands']);
}

/** The smallest spec that goes wrong in the same way. */
async function smallest(specs: readonly JsonValue[]): Promise<string> {
  const kindOf = (fault: string): string => /(ARC|TS)\d+/.exec(fault)?.[0] ?? fault;
  for (const spec of specs) {
    const [fault] = await faults([spec]);
    if (fault === undefined) continue;
    const kind = kindOf(fault);
    const small = await reduce(spec, async (candidate) =>
      (await faults([candidate])).some((other) => kindOf(other) === kind),
    );
    return `${JSON.stringify(small)}\n${(await faults([small])).join('\n')}`;
  }
  return `only together: ${JSON.stringify(specs)}`;
}

const batch = drawn((draw) =>
  Array.from({ length: batchSize }, (_, index): JsonValue => {
    const spec = new SpecMaker(draw, `${draw.pick(commandNames)}-n${index}`).make();
    return JSON.parse(JSON.stringify(spec)) as JsonValue;
  }),
);

describe('random valid specs', () => {
  it('become code that compiles', async () => {
    await fc.assert(
      fc.asyncProperty(batch, async (specs) => {
        const found = await faults(specs);
        if (found.length > 0)
          throw new Error(`${found.slice(0, 5).join('\n')}\nsmallest: ${await smallest(specs)}`);
      }),
      { numRuns: Math.ceil(runs / batchSize), seed, endOnFailure: true },
    );
  }, 3_600_000);
});

describe('random broken specs', () => {
  it('give diagnostics with a place, or valid output, and never a crash', async () => {
    const broken = fc.gen().map((gen) => {
      const draw = new Draw(gen);
      const spec = JSON.parse(
        JSON.stringify(new SpecMaker(draw, draw.pick(commandNames)).make()),
      ) as JsonValue;
      return mutate(draw, spec);
    });
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        for (const folder of ['specs', 'commands'])
          rmSync(join(root, folder), { recursive: true, force: true });
        const { exitCode, envelope } = await archcJson(
          root,
          ['generate', '-', '--dry-run', '--no-cache'],
          text,
        );
        const errors = envelope.problems.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ code }) => code)).not.toContain('ARC9001');
        expect([0, 2]).toContain(exitCode);
        expect(errors.length > 0).toBe(exitCode === 2);
        for (const { path, range, help } of errors) {
          expect(path).toBe('<stdin>');
          expect(range).not.toBeNull();
          expect(help).not.toBe('');
        }
      }),
      { numRuns: runs, seed },
    );
  }, 3_600_000);
});
