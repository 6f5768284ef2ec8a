import type { Languages } from '../../renderers/language/Languages.js';
import { codeHash } from '../source/codeHash.js';
import { basePath, readBase } from '../workspace/base/BaseStore.js';
import { type LockEntry, lockFacts, lockPath } from '../workspace/lock/Lock.js';
import type { NextEntry } from './policy/OwnershipPolicy.js';
import type { NextLock, Reconciliation } from './Reconciliation.js';

/** What of an entry follows the layout of its file. */
const ofLayout: ReadonlySet<keyof LockEntry> = new Set(['written', 'loose', 'base']);

/** What archc remembers of files in another layout than they would have now, though nothing that they say differs. */
interface Remembered {
  /** Paths of locks and pristine texts. */
  memory: Set<string>;
  /** The files that it is about. */
  files: Set<string>;
}

/** `replaced` are the files that differ in looks themselves. Rejects with what the `text()` of a base rejects with. */
export async function looksRemembered(
  reconciliation: Reconciliation,
  replaced: ReadonlySet<string>,
  languages: Languages,
): Promise<Remembered> {
  const found: Remembered = { memory: new Set(), files: new Set() };
  for (const lock of reconciliation.locks) {
    const own = await ofLock(lock, reconciliation, replaced, languages);
    for (const path of own?.memory ?? []) found.memory.add(path);
    for (const path of own?.files ?? []) found.files.add(path);
  }
  return found;
}

/** Undefined for a lock that is out of date in more than looks. */
async function ofLock(
  { before, entries }: NextLock,
  reconciliation: Reconciliation,
  replaced: ReadonlySet<string>,
  languages: Languages,
): Promise<Remembered | undefined> {
  const found: Remembered = { memory: new Set(), files: new Set() };
  for (const [key, entry] of entries) {
    const known = before.entries.get(key);
    if (known === undefined || !isAlike(entry, known, replaced)) return undefined;
    if (entry.written === known.written && entry.base === known.base) continue;
    const { base } = entry;
    if (base !== undefined && base !== known.base) {
      const language = key.slice(0, key.indexOf(':'));
      if (!(await saySame(known.base, base, language, reconciliation, languages))) return undefined;
      found.memory.add(basePath(base));
    }
    found.files.add(entry.path);
  }
  if (found.files.size > 0) found.memory.add(lockPath(before.owner));
  return found;
}

/** Whether two entries differ in nothing but what a layout changes. What a text says roughly, the loose hash tells; one to be written has none yet. */
function isAlike(entry: NextEntry, known: LockEntry, replaced: ReadonlySet<string>): boolean {
  if (!lockFacts.every((fact) => ofLayout.has(fact) || entry[fact] === known[fact])) return false;
  return replaced.has(entry.path) || entry.loose === known.loose;
}

async function saySame(
  before: string | undefined,
  after: string,
  language: string,
  { tree, bases }: Reconciliation,
  languages: Languages,
): Promise<boolean> {
  const old = before === undefined ? undefined : readBase(tree, before);
  const added = bases.add.find(({ hash }) => hash === after);
  const text = added ? await added.text() : readBase(tree, after);
  if (old === undefined || text === undefined) return false;
  return codeHash(old, language, languages) === codeHash(text, language, languages);
}
