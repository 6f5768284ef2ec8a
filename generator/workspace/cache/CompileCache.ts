import type { DesiredFile } from '../../format/DesiredFile.js';
import type { LockedSpec } from '../../compile/lockedSpec.js';
import { readCache, replaceCache } from './cacheFiles.js';
import { isOwnership } from '../lock/parseLock.js';

/** A file of a finished compilation, without its text. */
export type KnownFile = Omit<DesiredFile, 'text'>;

/** The memory of the pure compiler: what it gave for the last inputs. */
interface CacheContent {
  /** Digest of everything that decided `files`. */
  key: string;
  /** Digest of how the files are formatted, which configs in their folders decide too. */
  formatting: string;
  files: KnownFile[];
  /** The owners that the compilation spoke for. */
  scope: 'project' | string[];
  specs: Record<string, LockedSpec>;
}

/** sha256 of an unformatted text with the formatter's key, to sha256 of the formatted text. */
type FormattedHashes = Readonly<Record<string, string>>;

const empty: CacheContent = { key: '', formatting: '', files: [], scope: [], specs: {} };

/**
 * Remembers compilations between runs, below `.generator/cache` (git-ignored). Safe to delete: a cache that is
 * missing, broken or of other inputs only costs time. It stores hashes, never text, so it cannot put anything
 * into a file. What formatting each text gave lies apart: a run that finds everything unchanged does not ask for it.
 */
export class CompileCache {
  /** False for one that neither knows nor keeps anything. */
  readonly enabled: boolean;
  readonly #root: string;
  readonly #path: string;
  readonly #formattedPath: string;
  #content: CacheContent | undefined;
  #formatted: FormattedHashes | undefined;

  /** `name` tells runs apart that would push each other out: the whole project, and selected specs. */
  constructor(root: string, name: 'project' | 'selected', enabled: boolean) {
    this.enabled = enabled;
    this.#root = root;
    this.#path = `.generator/cache/${name}.json`;
    this.#formattedPath = `.generator/cache/${name}-formatted.json`;
    if (!enabled) {
      this.#content = empty;
      this.#formatted = {};
    }
  }

  /** What the compiler gave for the inputs of this digest, if that was the last compilation. */
  filesFor(key: string): Pick<CacheContent, 'formatting' | 'files' | 'scope' | 'specs'> | undefined {
    this.#content ??= this.#read(this.#path, isContent) ?? empty;
    return this.#content.key === key ? this.#content : undefined;
  }

  /** Whether there was a compilation before. */
  isFilled(): boolean {
    this.#content ??= this.#read(this.#path, isContent) ?? empty;
    return this.#content.key !== '';
  }

  formattedHash(unformatted: string): string | undefined {
    this.#formatted ??= this.#read(this.#formattedPath, isFormatted) ?? {};
    return Object.hasOwn(this.#formatted, unformatted) ? this.#formatted[unformatted] : undefined;
  }

  /** Replaces the memory. Failing to write it is no failure of the run. */
  store(content: CacheContent, formatted: FormattedHashes): void {
    this.#content = content;
    this.#formatted = formatted;
    replaceCache(this.#root, this.#formattedPath, JSON.stringify(formatted));
    replaceCache(this.#root, this.#path, JSON.stringify(content));
  }

  #read<Content>(path: string, isSound: (value: unknown) => value is Content): Content | undefined {
    const value = readCache(this.#root, path);
    return isSound(value) ? value : undefined;
  }
}

function isContent(value: unknown): value is CacheContent {
  if (!isObject(value) || typeof value.key !== 'string' || typeof value.formatting !== 'string') return false;
  const isScope = value.scope === 'project' || (Array.isArray(value.scope) && value.scope.every(isText));
  return (
    isScope &&
    isObject(value.specs) &&
    Object.values(value.specs).every(
      (spec) => isObject(spec) && [spec.file, spec.shape, spec.parts].every(isText),
    ) &&
    Array.isArray(value.files) &&
    value.files.every(isKnownFile)
  );
}

function isFormatted(value: unknown): value is FormattedHashes {
  return isObject(value) && Object.values(value).every(isText);
}

function isKnownFile(value: unknown): value is KnownFile {
  if (!isObject(value) || !isObject(value.id) || !isObject(value.place)) return false;
  const { id, place } = value;
  const texts = [
    id.owner,
    id.role,
    id.language,
    place.file,
    place.pointer,
    value.path,
    value.extensionPoint,
    value.contract,
    value.hash,
  ];
  return texts.every(isText) && isOwnership(value.ownership);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
