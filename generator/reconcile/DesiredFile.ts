import type { Amendment, ArtifactId, Ownership } from '../../types/Artifact.js';
import type { Place } from '../../types/diagnostics/Diagnostic.js';

/** A file that should be on disk. Its text may not be computed yet; its hash is known. */
export interface DesiredFile {
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
  /** sha256 (hex) of the final text in UTF-8. The text has LF line ends and no byte order mark. */
  hash: string;
  /** The final text. May be expensive, so it is called only to write the file, to compare layout or to show a diff. */
  text: () => Promise<string>;
}
