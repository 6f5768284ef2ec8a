import type { RenderedArtifact } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';

/** The output is not what its formatter can read; the message says where. */
export class FormatError extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(reason);
    this.name = 'FormatError';
    this.path = path;
  }
}

/** Where configs were looked for. */
export interface LookedConfigs {
  folders: string[];
  files: string[];
}

/** Formats artifacts the way the project does. */
export interface Formatter {
  /** Changes whenever the same text at the root of the output might be formatted differently: tool, version, options. */
  readonly key: string;
  /** Whether it touches what is at a path; anything else stays as its renderer made it. */
  formats(path: string): boolean;
  /** The same as `key` for a text at a path, for which a config in a folder below the root may count. */
  keyFor(path: string): Promise<string>;
  /** The config that decides how a text at a path is laid out, relative to the project; undefined for none. */
  configFor(path: string): Promise<string | undefined>;
  /** What of the project was not run until now, once each; paths that are asked for or formatted may add to it. */
  notRun(): Diagnostic[];
  /**
   * What was looked at until now to find its configs, absolute. Undefined where that does not tell when it would format otherwise: where
   * a config is a program, or has more files that count.
   */
  looked(): Promise<LookedConfigs | undefined>;
  /** @throws FormatError when the text does not parse. */
  format(artifact: Pick<RenderedArtifact, 'path' | 'text'>): Promise<string>;
}
