import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../../types/Json.js';
import { confinePath, openRoot } from '../../tree/confinePath.js';
import { readBoundedText } from '../../tree/readBounded.js';
import { readSmallFile } from '../../tree/readSmallFile.js';
import { MAX_FILE_BYTES } from '../../tree/Tree.js';
import type { Change } from './Change.js';
import { commitChanges } from './commitChanges.js';
import { requireConfined } from '../folders/ensureDirectory.js';
import { hashOf } from './hashOf.js';
import { dropKept, findKept } from './keptRun.js';
import { failureDiagnostic } from '../folders/StepFailure.js';
import { keptPath, type Step, type Transaction, transactionIn } from './Transaction.js';

/** What an abort did with one file. */
export interface AbortedFile {
  path: string;
  /**
   * - `restored`: it is as it was before the run; `removed`: the run had made it.
   * - `replaced`: restored, and what a person wrote since is in the trash.
   * - `discarded`: the run had made it with a conflict, and what a person made of that is in the trash.
   * - `kept`: a person wrote in a file that was not there before the run, or has removed what could be restored.
   */
  outcome: 'restored' | 'removed' | 'replaced' | 'discarded' | 'kept';
}

export interface Aborted {
  /** False: nothing was changed, and the diagnostics say why. */
  done: boolean;
  files: AbortedFile[];
  trash?: string;
  diagnostics: Diagnostic[];
}

/** What an abort has to be told, because a transaction knows neither git nor merges. */
export interface AbortHooks {
  /** Puts back what a run changed besides files, from the note it left: the index of git. Called once the files are back. */
  restoreNote: (root: string, note: JsonValue) => Diagnostic[] | Promise<Diagnostic[]>;
  /** Whether a text has conflicts that nobody resolved. */
  isHalfMerged: (text: string) => boolean;
}

/**
 * Takes back the kept run: every file that it changed gets the bytes it had before, as one transaction. What a person
 * wrote in it since goes to the trash first. Undefined if no run is kept. May be repeated after an interruption. The
 * caller holds the run lock and has called `recover`. Throws system errors.
 */
export async function abortRun(
  directory: string,
  { restoreNote, isHalfMerged }: AbortHooks,
): Promise<Aborted | undefined> {
  const kept = findKept(directory);
  if (!kept) return undefined;
  const transaction = transactionIn(openRoot(directory), kept.folder);
  const files: AbortedFile[] = [];
  const changes: Change[] = [];
  try {
    for (const [index, step] of kept.journal.steps.entries()) {
      // Made by the first run of all, and wanted as long as there is a trash.
      if (step.path === '.generator/.gitignore') continue;
      const { change, outcome } = undo(transaction, step, index, isHalfMerged);
      if (change) changes.push(change);
      if (outcome) files.push({ path: step.path, outcome });
    }
  } catch (error) {
    return { done: false, files: [], diagnostics: [failureDiagnostic(kept.folder, error)] };
  }
  const { done, trash, diagnostics } = await commitChanges(directory, changes, { keepPrevious: true });
  if (!done) return { done, files: [], diagnostics };
  diagnostics.push(...(await restoreNote(directory, kept.journal.keep.note)));
  await dropKept(directory);
  return { done, files, ...(trash === undefined ? {} : { trash }), diagnostics };
}

interface Undo {
  change?: Change;
  outcome?: AbortedFile['outcome'];
}

function undo(
  transaction: Transaction,
  step: Step,
  index: number,
  isHalfMerged: AbortHooks['isHalfMerged'],
): Undo {
  const target = requireConfined(transaction, step.path);
  const hash = target.stats && hashOf(target.absolute);
  switch (step.kind) {
    case 'move':
      return undoMove(transaction, step, hash);
    case 'remove':
      return restore(transaction, step, index, hash, undefined);
    case 'write': {
      if (step.expect !== undefined) return restore(transaction, step, index, hash, step.hash);
      if (hash === undefined) return {};
      if (hash !== step.hash) return undoEdited(step.path, hash, isHalf(target.absolute, isHalfMerged));
      return { change: { kind: 'remove', path: step.path, expect: hash }, outcome: 'removed' };
    }
  }
}

/** A file that archc would not read is none that it merged. */
function isHalf(absolute: string, isHalfMerged: AbortHooks['isHalfMerged']): boolean {
  const text = readBoundedText(absolute, MAX_FILE_BYTES);
  return typeof text === 'string' && isHalfMerged(text);
}

/** Half a merge would count as what a person wants once the run is forgotten; anything else is theirs. */
function undoEdited(path: string, expect: string, halfMerged: boolean): Undo {
  if (!halfMerged) return { outcome: 'kept' };
  return { change: { kind: 'remove', path, expect, trash: true }, outcome: 'discarded' };
}

/** The preimage of a step, back in its place. `left` is the hash that the run left there, `hash` what is there now. */
function restore(
  transaction: Transaction,
  { path, expect }: Step & { kind: 'write' | 'remove' },
  index: number,
  hash: string | undefined,
  left: string | undefined,
): Undo {
  if (hash === expect || expect === undefined) return {};
  const kept = requireConfined(transaction, keptPath(transaction, index));
  const { stats } = kept;
  if (!stats || hashOf(kept.absolute) !== expect) return { outcome: 'kept' };
  const edited = hash !== undefined && hash !== left;
  const change: Change = {
    kind: 'write',
    path,
    text: () => readSmallFile(kept.absolute, stats),
    hash: expect,
    expect: hash,
    mode: stats.mode & 0o777,
    ...(edited ? { trash: true } : {}),
  };
  return { change, outcome: edited ? 'replaced' : 'restored' };
}

/** What a person wrote in a moved file goes back with it. */
function undoMove({ root }: Transaction, step: Step & { kind: 'move' }, hash: string | undefined): Undo {
  const source = confinePath(root, step.from);
  const free = !('code' in source) && source.stats === undefined;
  if (hash === undefined) return {};
  if (!free) return { outcome: 'kept' };
  return { change: { kind: 'move', path: step.from, from: step.path }, outcome: 'restored' };
}
