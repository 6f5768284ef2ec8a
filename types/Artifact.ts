import type { Place } from './diagnostics/Diagnostic.js';
import type { View } from './Code.js';
import type { JsonValue } from './Json.js';
import type { FileSymbol } from './SourceSymbol.js';

/**
 * Who owns the bytes of a file.
 * - `generated`: archc owns every byte; an edit is refused, never overwritten silently.
 * - `scaffold`: written once; afterwards it belongs to the project and is never rewritten.
 * - `merged`: written once and edited since; what the specs change is merged into it, three-way, line by line.
 * - `region`: belongs to the project, except a marked block in it, which is archc's.
 * - `amended`: belongs to the project, such as a manifest; archc inserts what is missing and changes nothing else.
 */
export type Ownership = 'generated' | 'scaffold' | 'merged' | 'region' | 'amended';

/**
 * What an `amended` file must have. Plain data, so that a finished compilation can be remembered; who carries it out is an
 * amender of one of the languages that the run knows.
 */
export interface Amendment {
  /** Which amender knows it. */
  kind: string;
  data: JsonValue;
}

/** The owner of artifacts that aggregate several specs, such as the command index. Not a valid command name. */
export const PROJECT_OWNER = '@project';

/** Identifies an artifact for its whole life, independent of its path. */
export interface ArtifactId {
  /** The command name, or {@link PROJECT_OWNER}. */
  owner: string;
  /** What the file is for: `types`, `server`, `contract-test`, `readme`, … Unique per owner and language. */
  role: string;
  /** The id of the language, or the format, of the file. */
  language: string;
}

/** A file of a command that its README lists. */
export interface ListedFile {
  path: string;
  what: string;
  /** What the file exports that registers the command, and the call of it, which usage in the README shows. */
  registers?: { names: readonly string[]; call: string };
}

/** A file an adapter wants, before its text exists: every name, path and import is already decided. */
export interface PlannedArtifact {
  id: ArtifactId;
  /** Relative to the output root, `/`-separated. */
  path: string;
  ownership: Ownership;
  /** Template name below `templates/`, without extension: `server-only/types`. */
  template: string;
  /** What the template sees. Made when it is rendered, so that not all views of a large project exist at once. */
  view: (lists: readonly ListedFile[]) => View;
  /**
   * For a file that several adapters of one command plan alike, as its types module: it is planned once. What each of them
   * lists adds up, and is what the view is told of.
   */
  shared?: { lists: readonly ListedFile[] };
  /** The spec that asked for it; diagnostics about the path point there. */
  place: Place;
  /** Where a person should put code instead of editing this file. */
  extensionPoint: string;
  /**
   * The names of specs that the file declares, made of the same names as its view. Asked for when somebody wants to know
   * them, which no run that writes files does.
   */
  symbols?: () => readonly FileSymbol[];
  /** For `amended` files: what an existing file must have. The template is for when there is none. */
  amendment?: Amendment;
  /** The adapter of the project that planned it. Set by archc, which blames it for what goes wrong. */
  plannedBy?: string;
}

/** A planned artifact with its text, not yet formatted. */
export interface RenderedArtifact extends Omit<
  PlannedArtifact,
  'template' | 'view' | 'shared' | 'symbols' | 'plannedBy'
> {
  text: string;
  /** sha256 of what a file for a person is written against, of which its layout and headers are no part; empty for other files. */
  contract: string;
}
