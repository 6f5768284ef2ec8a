import type { ArtifactId, Ownership } from '../../../types/Artifact.js';
import type { Place } from '../../../types/diagnostics/Diagnostic.js';
import type { NewText } from '../../format/DesiredFile.js';
import type { SeenFile } from '../../tree/seeFile.js';

/**
 * What happens to one path, and why: plain data but for the texts, which are made when they are asked for.
 * `text` is always what the file would say afterwards, and `seen` what it says now, so that any decision that has both
 * can be shown as a diff.
 */
export type FileDecision = DecidedFile & FileOutcome;

/** The decisions of some kinds: `DecisionTo<'update' | 'merge'>`. */
export type DecisionTo<Action extends FileAction> = Extract<FileDecision, { action: Action }>;

export type FileAction = FileOutcome['action'];

interface DecidedFile {
  path: string;
  ownership: Ownership;
  /** What asks for the file; missing for an orphan, which nothing asks for any more. */
  wanted?: WantedFile;
  /** A person takes the file over as it is, by `archc adopt`. */
  adopted?: true;
}

export interface WantedFile {
  id: ArtifactId;
  /** The spec that asks for it. */
  place: Place;
  /** sha256 of the text that it asks for, whatever becomes of that. */
  hash: string;
}

type FileOutcome =
  | { action: 'create'; text: NewText }
  | (Replaces & {
      action: 'update';
      /** What is replaced is not what archc wrote. */
      edited: boolean;
      /** The text on disk goes to the trash first. */
      trash?: true;
    })
  /** The text on disk, with what the specs changed. */
  | (Replaces & ContractMove & { action: 'merge' })
  /** The same, with markers where a person must choose. */
  | (Replaces & { action: 'conflict'; sides: MergeSides })
  /**
   * What could not be merged is written beside the file, which stays, but for what is called otherwise now. `text` is the merge with
   * its markers.
   */
  | (Replaces & { action: 'aside'; beside: NewText; named?: NamedFile })
  /** It says what it should, or a person deleted it before. */
  | {
      action: 'unchanged';
      /** It is not there, and what is generated needs it; perhaps a person moved it. */
      absent?: { movedTo?: string };
    }
  /** It is a person's, and stays as it is. */
  | (ContractMove & { action: 'keep' })
  /** It stays as it is, at another path. */
  | (ContractMove & { action: 'move'; from: string })
  /** archc must not or cannot look; a diagnostic says why. `text` is missing for an orphan. */
  | { action: 'refuse'; why: 'unreachable'; text?: NewText; from?: string }
  /**
   * What is there would be lost, or cannot be merged; a diagnostic says why.
   * - `edited`: a person edited a file that archc owns, or had it before archc.
   * - `unmerged`: the merge ended in a conflict, now or in an earlier run, or its base is lost.
   */
  | (Replaces & { action: 'refuse'; why: 'edited' | 'unmerged' })
  /** Nothing asks for it any more, and it is archc's. */
  | {
      action: 'remove';
      seen: SeenFile;
      /** The text goes to the trash. */
      trash?: true;
      /** What is in it is written to another path. */
      displaced?: true;
      /** Its command is still there, and has no such file any more. */
      dropped?: true;
    }
  /** Nothing asks for it any more, and it stays. */
  | {
      action: 'leave';
      /** An earlier run said so already. */
      before: boolean;
    }
  /** It is gone already, or a person takes it over, so it leaves the lock. */
  | { action: 'forget' }
  /** A person deleted it, which is remembered. */
  | { action: 'accept-deletion' };

/** A new text for a file that is there; it gets it unless that is refused. */
interface Replaces {
  text: NewText;
  seen: SeenFile;
  /** Where the file is now, if it moves. */
  from?: string;
}

interface ContractMove {
  /** The file was made for another contract than the one it has now. */
  contractMoved?: true;
}

/** The text on disk and its base with the names of now: what is to be merged later, when nobody knows the former ones any more. */
export interface NamedFile {
  base: NewText;
  mine: NewText;
}

/** The three texts of a merge that exclude each other. */
export interface MergeSides {
  base: string;
  mine: string;
  generated: string;
}

/** Where the file of a decision is now, if it moves. */
export function formerPath(decision: FileDecision): string | undefined {
  return 'from' in decision ? decision.from : undefined;
}

/** The decisions after which a file has another text than it had, or is there for the first time. */
export type WritingDecision = DecisionTo<'create' | 'update' | 'merge' | 'conflict'>;

/** Whether the text of a decision is written to its path. */
export function isWriting(decision: FileDecision): decision is WritingDecision {
  return ['create', 'update', 'merge', 'conflict'].includes(decision.action);
}

/** Whether a decision changes files at all, as opposed to what is remembered of them. */
export function changesFiles(decision: FileDecision): boolean {
  return isWriting(decision) || ['aside', 'move', 'remove'].includes(decision.action);
}
