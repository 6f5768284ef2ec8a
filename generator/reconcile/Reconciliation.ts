import type { Languages } from '../../renderers/language/Languages.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { DecideOptions } from './decision/decide.js';
import type { DesiredFile, NewText } from '../format/DesiredFile.js';
import type { SourceSymbol } from '../../types/SourceSymbol.js';
import type { StatCache } from '../tree/StatCache.js';
import type { Tree } from '../tree/Tree.js';
import type { FileDecision } from './decision/FileDecision.js';
import type { LoadedLock } from '../workspace/lock/loadLocks.js';
import type { LockedSpec } from '../compile/lockedSpec.js';
import type { NextEntry } from './policy/OwnershipPolicy.js';

export interface ReconcileRequest {
  /** What is below the output root now. */
  tree: Tree;
  desired: readonly DesiredFile[];
  /** Owners compiled in this run: orphans are looked for only among them. `project` means all there are. */
  scope: 'project' | readonly string[];
  /** Of each command of the project, also outside the scope, the spec that it is compiled from. */
  specs: ReadonlyMap<string, LockedSpec>;
  /** Formats a text as the project does; rejects when it cannot. */
  format: (path: string, text: string) => Promise<string>;
  options: DecideOptions;
  /** Those of the files, with what merges, marks and amends them. */
  languages: Languages;
  /** What the files declare for what is in specs: by it renames are carried into files that a person writes in. */
  symbols?: () => Promise<readonly SourceSymbol[]>;
  /** What earlier runs learned of files that did not change; all are read without it. */
  known?: StatCache;
}

/** The lock of one owner after the run. */
export interface NextLock {
  before: LoadedLock;
  spec?: LockedSpec;
  entries: ReadonlyMap<string, NextEntry>;
}

/** What a run changes in the store of pristine texts. */
export interface BaseChanges {
  /** Texts to store; each has the hash that it is named by. */
  add: NewText[];
  /** Hashes that no lock names any more. */
  remove: string[];
}

/** Everything a run would do, as plain data but for the texts: `commit` carries it out, `driftOf` reports it. */
export interface Reconciliation {
  /** What was looked at; its root is the output root. */
  tree: Tree;
  /** Sorted by path. */
  decisions: FileDecision[];
  locks: NextLock[];
  bases: BaseChanges;
  /** Errors (`ARC5002`–`ARC5007`) and, with severity `info`, `ARC5008` and `ARC6004`. */
  diagnostics: Diagnostic[];
  /** What a merge of git left and a run settles first: new texts by their paths, laid over the disk in `tree`. */
  settled?: ReadonlyMap<string, string | null>;
  /** There is an error: a commit writes nothing at all. */
  blocked: boolean;
}
