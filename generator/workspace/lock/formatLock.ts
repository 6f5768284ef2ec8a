import type { LockedSpec } from '../../compile/lockedSpec.js';
import { type Lock, lockFacts } from './Lock.js';

function factsOf({ file, shape, parts }: LockedSpec): LockedSpec {
  return { file, shape, ...(parts === undefined ? {} : { parts }) };
}

/**
 * The text of a lock file: sorted keys, one fact per line, a final newline, nothing that depends on time or machine,
 * so that it merges well. Empty if nothing is left to remember: such a lock has no file.
 */
export function formatLock({ spec, entries }: Lock): string {
  if (entries.size === 0) return '';
  const artifacts = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => [
      key,
      Object.fromEntries(
        lockFacts.filter((fact) => entry[fact] !== undefined).map((fact) => [fact, entry[fact]]),
      ),
    ]);
  const known = spec === undefined ? {} : { spec: factsOf(spec) };
  // fromEntries defines own properties, so a hostile `__proto__` key stays a plain key.
  return `${JSON.stringify({ version: 1, ...known, artifacts: Object.fromEntries(artifacts) as unknown }, null, 2)}\n`;
}
