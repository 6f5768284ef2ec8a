import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { confinePath, openRoot } from '../../tree/confinePath.js';
import { readBoundedText } from '../../tree/readBounded.js';
import { MAX_FILE_BYTES } from '../../tree/Tree.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import type { LockedSpec } from '../../compile/lockedSpec.js';
import { isOwnership } from '../lock/parseLock.js';

/** A file of a finished compilation, without its text. */
export type KnownFile = Omit<DesiredFile, 'text'>;

/** The memory of the pure compiler: what it gave for the last inputs, and what formatting each text gave. */
interface CacheContent {
  /** Digest of everything that decided `files`. */
  key: string;
  /** Digest of how the files are formatted, which configs in their folders decide too. */
  formatting: string;
  files: KnownFile[];
  /** The owners that the compilation spoke for. */
  scope: 'project' | string[];
  specs: Record<string, LockedSpec>;
  /** sha256 of an unformatted text with the formatter's key, to sha256 of the formatted text. */
  formatted: Record<string, string>;
}

const empty: CacheContent = { key: '', formatting: '', files: [], scope: [], specs: {}, formatted: {} };

/**
 * Remembers compilations between runs, below `.generator/cache` (git-ignored). Safe to delete: a cache that is
 * missing, broken or of other inputs only costs time. It stores hashes, never text, so it cannot put anything
 * into a file.
 */
export class CompileCache {
  readonly #root: string;
  readonly #path: string;
  #content: CacheContent | undefined;

  /** `name` tells runs apart that would push each other out: the whole project, and selected specs. */
  constructor(root: string, name: 'project' | 'selected', enabled: boolean) {
    this.#root = root;
    this.#path = `.generator/cache/${name}.json`;
    if (!enabled) this.#content = empty;
  }

  /** What the compiler gave for the inputs of this digest, if that was the last compilation. */
  filesFor(key: string): Pick<CacheContent, 'formatting' | 'files' | 'scope' | 'specs'> | undefined {
    const content = this.#read();
    return content.key === key ? content : undefined;
  }

  formattedHash(unformatted: string): string | undefined {
    const { formatted } = this.#read();
    return Object.hasOwn(formatted, unformatted) ? formatted[unformatted] : undefined;
  }

  /** Replaces the memory. Failing to write it is no failure of the run. */
  store(content: CacheContent): void {
    this.#content = content;
    try {
      // The cache is a file like any other: it is not written through a link either.
      const target = confinePath(openRoot(this.#root), this.#path);
      if ('code' in target) return;
      const path = join(this.#root, this.#path);
      mkdirSync(dirname(path), { recursive: true });
      const temporary = `${path}.${process.pid}`;
      writeFileSync(temporary, JSON.stringify(content));
      renameSync(temporary, path);
    } catch {
      // A read-only project still compiles, every time from the start.
    }
  }

  #read(): CacheContent {
    this.#content ??= readContent(join(this.#root, this.#path));
    return this.#content;
  }
}

function readContent(path: string): CacheContent {
  const text = readBoundedText(path, MAX_FILE_BYTES);
  if (typeof text !== 'string') return empty;
  try {
    const content: unknown = JSON.parse(text);
    return isContent(content) ? content : empty;
  } catch {
    return empty;
  }
}

function isContent(value: unknown): value is CacheContent {
  if (
    !isObject(value) ||
    typeof value.key !== 'string' ||
    typeof value.formatting !== 'string' ||
    !isObject(value.formatted)
  )
    return false;
  const isScope = value.scope === 'project' || (Array.isArray(value.scope) && value.scope.every(isText));
  return (
    isScope &&
    Object.values(value.formatted).every(isText) &&
    isObject(value.specs) &&
    Object.values(value.specs).every(
      (spec) => isObject(spec) && [spec.file, spec.shape, spec.parts].every(isText),
    ) &&
    Array.isArray(value.files) &&
    value.files.every(isKnownFile)
  );
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
