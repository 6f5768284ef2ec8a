import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseHash } from '../../generator/source/looseHash.js';
import { sha256 } from '../../generator/tree/fingerprint.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { formatLock } from '../../generator/workspace/lock/formatLock.js';
import type { Lock, LockEntry } from '../../generator/workspace/lock/Lock.js';
import { parseLock } from '../../generator/workspace/lock/parseLock.js';
import { Workspace, type Wish } from './workspace.js';

const TYPES: Wish = { path: 'src/types.ts', text: 'a b\n', role: 'types' };
const FILE = '.generator/lock/ping.json';

describe('the lock', () => {
  it('is small, sorted and the same everywhere', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([
      TYPES,
      { path: 'src/server.ts', text: 'x\n', role: 'server', ownership: 'scaffold', contract: sha256('c') },
      { path: 'index.ts', text: 'i\n', role: 'index', owner: '@project' },
      { path: 'stats.ts', text: 's\n', role: 'types', owner: 'gpu/stats' },
    ]);
    expect(workspace.read(FILE)).toBe(
      `{
  "version": 1,
  "artifacts": {
    "typescript:server": {
      "path": "src/server.ts",
      "class": "scaffold",
      "written": "${sha256('x\n')}",
      "loose": "${looseHash('x\n', builtinLanguages.of('typescript'))}",
      "contract": "${sha256('c')}"
    },
    "typescript:types": {
      "path": "src/types.ts",
      "class": "generated",
      "written": "${sha256('a b\n')}",
      "loose": "${looseHash('a b\n', builtinLanguages.of('typescript'))}"
    }
  }
}
`,
    );
    expect(Object.keys(workspace.tree('.generator/lock')).sort()).toEqual([
      '.generator/lock/@project.json',
      '.generator/lock/gpu/',
      '.generator/lock/gpu/stats.json',
      '.generator/lock/ping.json',
    ]);
  });

  it('is not rewritten for the line ends of Windows', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES]);
    const windows = workspace.read(FILE).replaceAll('\n', '\r\n');
    workspace.write(FILE, windows);
    await workspace.run([TYPES]);
    expect(workspace.read(FILE)).toBe(windows);
  });

  it('reads back what it writes', () => {
    const hash = fc.string({ minLength: 1 }).map((text) => sha256(text));
    const entry = fc.record(
      {
        class: fc.constant<'merged'>('merged'),
        written: hash,
        loose: hash,
        contract: hash,
        base: hash,
        conflict: hash,
        deleted: fc.constant<true>(true),
        adopted: fc.constant<true>(true),
        orphan: fc.constant<true>(true),
      },
      { requiredKeys: ['class', 'written', 'loose'] },
    );
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 6 });
    const spec = fc.option(fc.record({ file: fc.string({ maxLength: 40 }), shape: hash }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(
        names,
        fc.array(entry, { minLength: 6, maxLength: 6 }),
        spec,
        (keys, entries, compiledFrom) => {
          const known = new Map<string, LockEntry>();
          keys.forEach((key, index) => {
            const fields = entries[index];
            if (fields) known.set(`rust:${key}-file`, { ...fields, path: `src/${key}-file.rs` });
          });
          const lock: Lock = { ...(compiledFrom ? { spec: compiledFrom } : {}), entries: known };
          const text = formatLock(lock);
          expect(text === '' ? undefined : parseLock(text)).toEqual(known.size === 0 ? undefined : lock);
        },
      ),
    );
  });

  it('never throws, whatever it reads', () => {
    fc.assert(fc.property(fc.string(), (text) => 'reason' in parseLock(text)));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (artifacts) => {
        parseLock(JSON.stringify({ version: 1, artifacts }));
      }),
    );
  });
});
