import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { sha256 } from '../../tree/fingerprint.js';

/** Which modules may be loaded. Plain data, so that it can be sent to the thread of the hooks. */
export interface RecordedModules {
  /** sha256 of each file that was trusted, by its real path. */
  files: ReadonlyMap<string, string>;
  /** Real paths of the folders whose files run anyway: archc's own bundle, and the packages that it depends on. */
  own: readonly string[];
}

/** A module was about to be loaded that is not what was trusted. It was not loaded. */
export class UntrustedModule extends Error {
  /** Survives the way between threads, where the class does not. */
  readonly code = 'ARC7010';
  /** Its real path. */
  readonly file: string;
  /** Why, as the end of a sentence. */
  readonly reason: string;

  constructor(file: string, reason: string) {
    super(`archc did not let ${file} run, because ${reason}`);
    this.name = 'UntrustedModule';
    this.file = file;
    this.reason = reason;
  }
}

/** The file and the reason, if this is what an {@link UntrustedModule} became on its way, or has one for its cause. */
export function untrustedModule(error: unknown): { file: string; reason: string } | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, file, reason, cause } = error as Partial<Record<keyof UntrustedModule | 'cause', unknown>>;
  return code === 'ARC7010' && typeof file === 'string' && typeof reason === 'string'
    ? { file, reason }
    : untrustedModule(cause);
}

/** Holds what is loaded against what was recorded. */
export class ModuleRecord {
  readonly #recorded: RecordedModules;

  constructor(recorded: RecordedModules) {
    this.#recorded = recorded;
  }

  /** Whether the file runs whatever is recorded. Its path may hold links. */
  isOwn(path: string): boolean {
    const real = realpathSync(path);
    return this.#recorded.own.some((folder) => real === folder || real.startsWith(folder + sep));
  }

  /**
   * Accepts the bytes that are about to be run as a file.
   * @throws UntrustedModule when the file is not recorded, or with other bytes.
   */
  verify(path: string, bytes: Uint8Array | string): void {
    const file = realpathSync(path);
    const expected = this.#recorded.files.get(file);
    if (expected === undefined) throw new UntrustedModule(file, 'it is not among what was trusted');
    if (sha256(bytes) !== expected) throw new UntrustedModule(file, 'it changed since it was trusted');
  }
}
