import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this machine keeps the keys of what was proved; undefined for a run that proves everything anew. */
const folder =
  process.env.ARCHC_PROOFS === 'none'
    ? undefined
    : (process.env.ARCHC_PROOFS ??
      join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'archc/proofs'));

/** The file to which the workers of one run tell what they knew and what they made. */
export const countsVariable = 'ARCHC_PROOF_COUNTS';

/**
 * Makes a proof, unless this machine has made it before. A proof is a verdict that is empty when all is well; only such a one is
 * remembered, so that a fault is seen again each time.
 *
 * @param key Digest of everything that decides the verdict.
 */
export async function proved(key: string, make: () => Promise<string>): Promise<string> {
  const known = folder === undefined ? undefined : join(folder, key);
  if (known !== undefined && existsSync(known)) {
    count('known');
    return '';
  }
  const said = await make();
  if (said !== '') return said;
  count('made');
  if (known !== undefined) {
    mkdirSync(join(known, '..'), { recursive: true });
    writeFileSync(known, '');
  }
  return '';
}

function count(what: 'known' | 'made'): void {
  const counts = process.env[countsVariable];
  if (counts !== undefined) appendFileSync(counts, `${what}\n`);
}
