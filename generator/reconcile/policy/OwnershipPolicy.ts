import { AdapterFault } from '../../../adapters/AdapterFault.js';
import type { ImportableFiles } from '../../../renderers/language/ModuleLinks.js';
import type { Languages } from '../../../renderers/language/Languages.js';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import type { PathProblem } from '../../tree/pathProblem.js';
import type { StatCache } from '../../tree/StatCache.js';
import type { Tree, TreeFile } from '../../tree/Tree.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import type { DecideOptions, LockState } from '../decision/decide.js';
import type { FileDecision } from '../decision/FileDecision.js';
import type { GivenNames, Stem } from '../names/GivenName.js';
import type { OtherFiles } from '../names/OtherFiles.js';

/** What one run knows while it goes through its files. */
export interface ReconcileContext {
  tree: Tree;
  /** Formats a text as the project does; rejects when it cannot. */
  format: (path: string, text: string) => Promise<string>;
  options: DecideOptions;
  desiredPaths: ReadonlySet<string>;
  /** Files of persons that what is generated needs: without them it does not compile. */
  implementations: ReadonlySet<string>;
  /** Paths that archc knows as something. */
  isKnown: (path: string) => boolean;
  languages: Languages;
  /** By language, what archc calls otherwise than before. */
  names: ReadonlyMap<string, GivenNames>;
  /** Files that imports may be of. */
  importable: ImportableFiles;
  /** Of a run over some specs, the files of the others. */
  others?: OtherFiles;
  /** Owners and modules that got another name. */
  stems: readonly Stem[];
  /** What is known of files that did not change since an earlier run. */
  known?: StatCache;
}

/** One desired file, with what is known about it before its file is read. */
export interface Subject {
  desired: DesiredFile;
  /** Where it belongs. */
  target: TreeFile | PathProblem;
  /** What the lock says of the artifact, which may have had another path. */
  own: LockEntry | undefined;
  /** The same or, for a new artifact, what the lock says of the orphan at its path: the file under a former owner or role. */
  before: LockEntry | undefined;
  /** `before`, and what the lock says of all others that had the path. */
  known: readonly LockEntry[];
}

/** A lock entry whose loose hash is undefined until the text is there, that is, until it is written. */
export type NextEntry = Omit<LockEntry, 'loose'> & { loose: string | undefined };

/** A decision, and what a person has to know about it. */
export interface Decided {
  decision: FileDecision;
  diagnostics: Diagnostic[];
}

export interface ReconciledFile extends Decided {
  entry: NextEntry;
}

/**
 * How files of one ownership class are treated, in three steps, none of which writes. Each rejects only with what the
 * `text()` of the desired file rejects with.
 */
export interface OwnershipPolicy<Found> {
  /** Reads the file, at most once, and says how it stands to what is desired and to what the lock remembers. */
  look: (context: ReconcileContext, subject: Subject) => Promise<Found>;
  /** Decides by one of the tables in `decision/`. */
  decide: (context: ReconcileContext, found: Found) => Promise<Decided>;
  /** What the lock remembers once the decision is carried out. */
  next: (found: Found, decision: FileDecision, context: ReconcileContext) => Promise<NextEntry> | NextEntry;
}

/** The three steps in a row. When code of an adapter fails in them, the adapter is blamed and the file stays. */
export function inSteps<Found>({ look, decide, next }: OwnershipPolicy<Found>) {
  return async (context: ReconcileContext, subject: Subject): Promise<ReconciledFile> => {
    try {
      const found = await look(context, subject);
      const decided = await decide(context, found);
      return { ...decided, entry: await next(found, decided.decision, context) };
    } catch (error) {
      if (error instanceof AdapterFault) return untouched(subject, error);
      throw error;
    }
  };
}

function untouched({ desired, before }: Subject, fault: AdapterFault): ReconciledFile {
  const { path, ownership, id, place, hash, text } = desired;
  const wanted = { id, place, hash };
  const entry = { path, class: ownership, written: before?.written ?? '', loose: before?.loose ?? '' };
  return {
    decision: { path, ownership, wanted, action: 'refuse', why: 'unreachable', text: { hash, text } },
    diagnostics: [fault.diagnostic()],
    entry,
  };
}

/** `history` is the lock entry that counts as the past of the file, which each class says for itself. */
export function lockState(history: LockEntry | undefined): LockState {
  if (history === undefined) return 'absent';
  return history.deleted ? 'deleted' : 'live';
}
