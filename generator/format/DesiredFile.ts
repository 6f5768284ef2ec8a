import { sha256 } from '../tree/fingerprint.js';
import type { Amendment, ArtifactId, Ownership } from '../../types/Artifact.js';
import type { Place } from '../../types/diagnostics/Diagnostic.js';

/** The text of a file, with its hash. The text may not be there yet; it is the one lazy thing in what is desired and decided. */
export interface NewText {
  /** sha256 (hex) of the text in UTF-8. */
  hash: string;
  /** May be expensive, so it is called only to write the file, to compare layout or to show a diff. */
  text: () => Promise<string>;
}

/** A file that should be on disk: a finished artifact. Its text has LF line ends and no byte order mark. */
export interface DesiredFile extends NewText {
  id: ArtifactId;
  /** Relative to the output root, `/`-separated. Unique within one run (the planner sees to that). */
  path: string;
  ownership: Ownership;
  /** The spec that asks for the file. */
  place: Place;
  /** Where a person should put code instead of editing this file. */
  extensionPoint: string;
  /** sha256 of the contract that a scaffold implements; empty for other files. */
  contract: string;
  /** For an `amended` file: what it must have when it exists. */
  amendment?: Amendment;
}

/** A text that is there already. */
export function readyText(text: string): NewText {
  return { hash: sha256(text), text: () => Promise.resolve(text) };
}

/** Of a desired file its text only. */
export function textOf({ hash, text }: DesiredFile): NewText {
  return { hash, text };
}

/** Whether a file is there for a person to fill in: what archc has in its bodies holds a place. */
export function isStub({ ownership, contract }: DesiredFile): boolean {
  return ownership === 'merged' && contract !== '';
}
