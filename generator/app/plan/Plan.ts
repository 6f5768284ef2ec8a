import type { Ownership } from '../../../types/Artifact.js';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { FileAction } from '../../reconcile/decision/FileDecision.js';
import type { OnConflict } from '../../reconcile/decision/decide.js';

/**
 * What a run would do, whole and as plain JSON: it can be stored, sent, reviewed, and applied later by whoever has a folder
 * in the state that it was made for. It holds all that is written, archc's own memory included.
 */
export interface Plan {
  version: 1;
  /** sha256 over all the rest. It tells that a plan is what was planned, not who planned it. */
  digest: string;
  /** What was asked for: the inputs are read again by it. */
  ask: PlanAsk;
  world: World;
  /** Findings; with `blocked` the errors for which nothing can be applied. */
  problems: Diagnostic[];
  blocked: boolean;
  /** Sorted as they are carried out: changed inputs, files by path, archc's memory. */
  actions: PlannedAction[];
  /** All texts that actions name, by their sha256 (hex). */
  texts: Record<string, string>;
}

/** See {@link Plan.ask}. */
export interface PlanAsk {
  /** Specs of the project, relative to its root; none here and in `given` means all. */
  specs: string[];
  /** Specs that are no files of the project: the sha256 of their texts, by name. */
  given: Record<string, string>;
  /** Adapters besides those that the specs name. */
  adapters: string[];
  /** Adapters in place of those. */
  onlyAdapters: string[];
  /** The output is another folder than the project. */
  apart: boolean;
  /** Code of the project was allowed to run, so it is among the inputs. */
  code: boolean;
  /** How what a run must not decide by itself was decided. */
  decide: Required<DecideRequest>;
}

/** What a plan was made for, besides the `from` of its actions. */
export interface World {
  /** sha256 of each input, by its path or by a word for what is no file. */
  inputs: Record<string, string>;
  /** sha256 of each file of archc's memory that was there, by its path: locks and pristine texts. */
  memory: Record<string, string>;
}

/** What happens to one path. */
export interface PlannedAction {
  path: string;
  /** `memory`: archc's own, below `.generator`. `input`: a file of the project that the overlay of the plan changed. */
  ownership: Ownership | 'memory' | 'input';
  action: FileAction;
  /** The command that asks for the file, or the project; null when nothing asks for it. */
  owner: string | null;
  role: string | null;
  language: string | null;
  /** What is there before; null is nothing. Of a file that moves, what is at its former path. */
  from: FileState | null;
  /** sha256 of what is there afterwards; null is nothing. */
  to: string | null;
  /** `refuse` and `aside`: sha256 of what the file would say. */
  preview?: string;
  /** Where the file is before, if it moves. */
  movedFrom?: string;
  /** `aside`: where what could not be merged goes, and the sha256 of it. */
  beside?: { path: string; text: string };
  /** `conflict`: sha256 of the three texts. */
  sides?: { base: string; mine: string; generated: string };
  /** What is replaced goes to the trash. */
  trash?: true;
  /** `remove`: what is in it is written to another path. */
  displaced?: true;
  /** `remove`: its command is still there, and has no such file any more. */
  dropped?: true;
  /** A person takes the file over as it is. */
  adopted?: true;
  /** The file was made for another contract than the one it has now. */
  contractMoved?: true;
  /** `unchanged`: it is not there, and what is generated needs it; perhaps a person moved it (`ARC6008`). */
  absent?: { movedTo?: string };
  /** `leave`: an earlier run said so already. */
  leftBefore?: true;
}

/** A file as it was when archc looked. */
export interface FileState {
  /** sha256 of the bytes. */
  hash: string;
  executable: boolean;
}

/** How a run treats what it must not decide by itself. */
export interface DecideRequest {
  /** Overwrite edited generated files; their text goes to the trash first. False unless told. */
  discardEdits?: boolean;
  /** Write files again that are a person's and that they deleted. False unless told. */
  restore?: boolean;
  /** What becomes of changes that exclude each other; `abort` unless told. */
  onConflict?: OnConflict;
  /** Files that a person takes over as they are, relative to the output root. */
  adopt?: readonly string[];
}

/** A request with what counts where it says nothing. */
export function decidedBy({
  discardEdits = false,
  restore = false,
  onConflict = 'abort',
  adopt = [],
}: DecideRequest): Required<DecideRequest> {
  return { discardEdits, restore, onConflict, adopt };
}
