import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import { basePath } from '../workspace/base/BaseStore.js';
import { type LockEntry, lockFacts, lockPath } from '../workspace/lock/Lock.js';
import type { NewText } from '../format/DesiredFile.js';
import { isOverlay } from '../tree/overlayTree.js';
import type { SeenFile } from '../tree/seeFile.js';
import { changesFiles, type FileDecision } from './decision/FileDecision.js';
import { filePlace } from '../tree/pathDiagnostic.js';
import type { Looks } from './looks.js';
import type { NextEntry } from './policy/OwnershipPolicy.js';
import type { NextLock, Reconciliation } from './Reconciliation.js';
import { unifiedDiff } from './decision/unifiedDiff.js';

/** Codes of a reconciliation that stand for a decision, which check mode words in its own way. */
const REWORDED: readonly string[] = [
  'ARC5004',
  'ARC5005',
  'ARC5008',
  'ARC5030',
  'ARC5031',
  'ARC6004',
  'ARC6008',
  'ARC6009',
];

/**
 * What check mode reports: every difference between the disk and what a run would leave behind (`ARC6001`–`ARC6008`, `ARC6011`),
 * and the errors that would stop the run. Empty exactly if a run would change nothing that a file says and remember nothing new; that it
 * would forget something, or lay something out otherwise, does not count. Writes nothing.
 * Rejects with what the `text()` of a desired file rejects with.
 */
export async function driftOf(reconciliation: Reconciliation, looks: Looks): Promise<Diagnostic[]> {
  const drift = reconciliation.diagnostics.filter(({ code }) => !REWORDED.includes(code));
  const told = new Set([...looks.layout, ...looks.header]);
  for (const decision of reconciliation.decisions) {
    if (changesFiles(decision) && told.has(decision.path)) continue;
    const found = await driftOfFile(decision);
    if (found) drift.push(found);
  }
  drift.push(...(await driftOfMerge(reconciliation)), ...driftOfHeaders(looks));
  return drift.length > 0 ? drift : driftOfMemory(reconciliation, looks);
}

/** One cause, told once: a config or the place of a spec changed what stands at the top of files. */
function driftOfHeaders({ header: [path, ...more] }: Looks): Diagnostic[] {
  if (path === undefined) return [];
  return [{ code: 'ARC6011', params: { path, more: more.length }, place: filePlace(path) }];
}

/** What a merge of git left, and no decision is about: files of archc's and of persons', and locks. */
async function driftOfMerge({ settled, decisions, tree }: Reconciliation): Promise<Diagnostic[]> {
  const told = new Set(decisions.filter(changesFiles).map(({ path }) => path));
  const left = [...(settled ?? [])].filter(([path]) => !told.has(path));
  const memory = left.filter(([path]) => path.startsWith('.generator/')).map(([path]) => path);
  const [path, ...more] = memory.sort();
  const found: Diagnostic[] =
    path === undefined
      ? []
      : [{ code: 'ARC6007', params: { path, more: more.length }, place: filePlace(path) }];
  for (const [file, text] of left) {
    if (file.startsWith('.generator/') || !isOverlay(tree)) continue;
    const target = tree.base.look(file);
    const bytes = 'code' in target ? new Uint8Array() : target.read();
    const diff = await unifiedDiff(file, bytes, text ?? '');
    found.push({ code: 'ARC6001', params: { path: file, diff }, place: filePlace(file) });
  }
  return found;
}

/** Locks or pristine texts that are missing or say something else, though all files are as they should be. */
function driftOfMemory({ locks, bases }: Reconciliation, { memory }: Looks): Diagnostic[] {
  const stale = locks.filter((lock) => !isRemembered(lock)).map(({ before }) => lockPath(before.owner));
  const all = [...stale, ...bases.add.map(({ hash }) => basePath(hash))];
  const [path, ...more] = all.filter((each) => !memory.has(each)).sort();
  if (path === undefined) return [];
  return [{ code: 'ARC6007', params: { path, more: more.length }, place: filePlace(path) }];
}

/** Whether a lock says all that it should. What it says of files that are gone does no harm. */
function isRemembered({ before, spec, entries }: NextLock): boolean {
  if (entries.size === 0) return true;
  if (!isDeepStrictEqual(spec, before.spec)) return false;
  return [...entries].every(([key, entry]) => {
    const known = before.entries.get(key);
    return known !== undefined && isSameEntry(entry, known);
  });
}

/** Of a text that is not there yet there is no loose hash either; then the other one tells. */
function isSameEntry(entry: NextEntry, known: LockEntry): boolean {
  return lockFacts.every(
    (fact) => entry[fact] === known[fact] || (fact === 'loose' && entry.loose === undefined),
  );
}

async function driftOfFile(decision: FileDecision): Promise<Diagnostic | undefined> {
  const { path, wanted } = decision;
  const place = filePlace(path);
  const asked = wanted?.place ?? place;
  switch (decision.action) {
    case 'create':
    case 'move':
      return { code: 'ARC6002', params: { path }, place: asked };
    case 'update':
      return {
        code: decision.edited ? 'ARC6003' : 'ARC6001',
        params: { path, diff: await diffOf(decision) },
        place,
      };
    case 'merge':
    case 'conflict':
    case 'aside':
      return { code: 'ARC6001', params: { path, diff: await diffOf(decision) }, place };
    case 'refuse':
      // The others are among the errors already.
      if (decision.why !== 'edited') return undefined;
      return { code: 'ARC6003', params: { path, diff: await diffOf(decision) }, place };
    case 'remove':
      return { code: 'ARC6004', params: { path, outcome: 'is-removed' }, place };
    case 'leave':
      if (decision.before) return undefined;
      return { code: 'ARC6004', params: { path, outcome: 'stays' }, place };
    case 'keep':
      return decision.contractMoved ? { code: 'ARC6005', params: { path }, place } : undefined;
    case 'accept-deletion':
      return { code: 'ARC6006', params: { path }, place: asked };
    case 'unchanged':
      return decision.absent && absence(path, asked, decision.absent);
    case 'forget':
      return undefined;
  }
}

function absence(path: string, place: Place, { movedTo }: { movedTo?: string }): Diagnostic {
  const params = { path, spec: place.file, ...(movedTo === undefined ? {} : { movedTo }) };
  return { code: 'ARC6008', params, place };
}

/** What earlier runs left, for a person may have written in it, and what is there still: nothing that a run would change. */
export function leftOver({ decisions }: Pick<Reconciliation, 'decisions'>): Diagnostic[] {
  return decisions
    .filter((decision) => decision.action === 'leave' && decision.before)
    .map(({ path }) => ({
      code: 'ARC6004',
      severity: 'warning',
      params: { path, outcome: 'stayed' },
      place: filePlace(path),
    }));
}

async function diffOf({
  path,
  seen,
  text,
}: {
  path: string;
  seen: SeenFile;
  text: NewText;
}): Promise<string> {
  return unifiedDiff(path, seen.bytes, await text.text());
}
