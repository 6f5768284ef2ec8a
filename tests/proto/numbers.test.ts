import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { protoToolchain, withPython } from '../support/toolchains/proto.js';
import { toolComplaints } from '../support/toolchains/tools.js';
import { givenNumbers } from './givenNumbers.js';
import { random, SpecEdits } from './SpecEdits.js';

const missing = protoToolchain.missing();
const why = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;
const seed = Number(process.env.ARCHC_SEED ?? 20);
const steps = Number(process.env.ARCHC_FUZZ_RUNS ?? 12);

describe.skipIf(missing.length > 0)(`field numbers over many edits${why}`, () => {
  it('mean one thing for ever, and no edit breaks what is on the wire', { timeout: 300_000 }, async () => {
    const root = temporaryFolder();
    const former = temporaryFolder();
    const sdk = join(root, 'sdk/proto');
    const edits = new SpecEdits(random(seed));
    const ever = new Map<string, string>();
    for (let step = 0; step < steps; step++) {
      rmSync(join(root, 'specs'), { recursive: true, force: true });
      const specs = Object.entries(edits.files()).map(([file, spec]) => [`specs/${file}`, spec]);
      writeFiles(root, { '.generator.json': {}, ...(Object.fromEntries(specs) as Record<string, object>) });
      await succeed(root, ['generate', '--only-adapter=proto']);
      const text = readFileSync(join(sdk, 'field-numbers.json'), 'utf8');
      await succeed(root, ['check', '--only-adapter=proto', '--no-cache']);
      expect(readFileSync(join(sdk, 'field-numbers.json'), 'utf8')).toBe(text);

      expect(await toolComplaints(sdk, 'buf', ['lint']), `step ${step}`).toBe('');
      expect(await withPython(sdk, () => Promise.resolve('')), `step ${step}`).toBe('');
      if (step > 0)
        expect(await toolComplaints(sdk, 'buf', ['breaking', '--against', former]), `step ${step}`).toBe('');
      for (const [place, meaning] of givenNumbers(sdk)) {
        expect(ever.get(place) ?? meaning, `step ${step}: ${place}`).toBe(meaning);
        ever.set(place, meaning);
      }
      rmSync(former, { recursive: true, force: true });
      cpSync(sdk, former, { recursive: true });
      edits.edit();
      edits.edit();
      edits.edit();
    }
    expect(ever.size).toBeGreaterThan(100);
  });
});
