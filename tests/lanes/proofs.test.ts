import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.js';

/** A fresh module, for the folder is read when it is loaded. */
async function provedIn(
  folder: string,
): Promise<(key: string, make: () => Promise<string>) => Promise<string>> {
  vi.resetModules();
  vi.stubEnv('ARCHC_PROOFS', folder);
  const { proved, countsVariable } = await import('../support/proofs/Proofs.js');
  // These are no proofs of anything that is generated.
  vi.stubEnv(countsVariable, undefined);
  return proved;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a proof', () => {
  it('is made once on a machine, unless it fails', async () => {
    const folder = temporaryFolder();
    const verdicts = ['it is wrong', '', 'never asked'];
    const make = (): Promise<string> => Promise.resolve(verdicts.shift() ?? '');
    const proved = await provedIn(folder);
    expect(await proved('key', make)).toBe('it is wrong');
    expect(await proved('key', make)).toBe('');
    expect(await proved('key', make)).toBe('');
    expect(await (await provedIn(folder))('key', make)).toBe('');
    expect(verdicts).toEqual(['never asked']);
  });

  it('is made each time in a long run', async () => {
    let made = 0;
    const proved = await provedIn('none');
    for (let run = 0; run < 2; run++) await proved('key', () => Promise.resolve(made++ < 0 ? 'x' : ''));
    expect(made).toBe(2);
  });
});
