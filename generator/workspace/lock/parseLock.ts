import type { Ownership } from '../../../types/Artifact.js';
import type { LockedSpec } from '../../compile/lockedSpec.js';
import type { Lock, LockEntry } from './Lock.js';
import { foldPath } from '../../tree/foldPath.js';
import { artifactPathProblem } from '../../tree/pathProblem.js';

/** The largest lock that is read; one owner has a handful of artifacts. */
export const MAX_LOCK_BYTES = 1024 * 1024;

const HASH = /^[0-9a-f]{64}$/;
const KEY = /^[^\s:\p{Cc}]{1,64}:[^\s\p{Cc}]{1,4096}$/u;
const PARTS = /^(?:[0-9a-f]{8}(?: [0-9a-f]{8}){0,499})?$/;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m;

export type Fields = Record<string, unknown>;

/**
 * Reads the text of a lock file. A lock is committed, so it is untrusted: everything is checked, nothing is guessed.
 * Returns the entries, or the reason for `ARC5006` (whose help says the way out).
 */
export function parseLock(text: string): Lock | { reason: string } {
  if (Buffer.byteLength(text) > MAX_LOCK_BYTES) return bad(`it is larger than ${MAX_LOCK_BYTES} bytes`);
  if (CONFLICT.test(text)) return bad('it has git conflict markers');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad('it is not valid JSON');
  }
  if (!isFields(value)) return bad('it is not a JSON object');
  if (value.version !== 1) {
    const version = 'version' in value ? JSON.stringify(value.version).slice(0, 40) : 'missing';
    return bad(`its version is ${version}; this archc knows 1`);
  }
  const { version: _version, spec, artifacts, ...unknown } = value;
  if (Object.keys(unknown).length > 0 || !isFields(artifacts))
    return bad('it must have "version", "artifacts" and perhaps "spec" only');
  const parsed = spec === undefined ? undefined : parseSpec(spec);
  if (spec !== undefined && parsed === undefined)
    return bad('its "spec" is no "file" in the project with a "shape" that is a sha256, and perhaps "parts"');
  const entries = parseEntries(artifacts);
  return 'reason' in entries ? entries : { ...(parsed ? { spec: parsed } : {}), entries };
}

export function parseSpec(value: unknown): LockedSpec | undefined {
  if (!isFields(value)) return undefined;
  const { file, shape, parts, ...unknown } = value;
  if (Object.keys(unknown).length > 0) return undefined;
  if (typeof file !== 'string' || file.length > 1024 || !isHash(shape)) return undefined;
  if (parts === undefined) return { file, shape };
  return typeof parts === 'string' && PARTS.test(parts) ? { file, shape, parts } : undefined;
}

function parseEntries(artifacts: Fields): Map<string, LockEntry> | { reason: string } {
  const entries = new Map<string, LockEntry>();
  const paths = new Map<string, string>();
  for (const [key, value] of Object.entries(artifacts)) {
    const name = JSON.stringify(key).slice(0, 200);
    if (!isEntryKey(key)) return bad(`${name} is not "<language>:<role>"`);
    const entry = parseEntry(value);
    if (typeof entry === 'string') return bad(`${name} has ${entry}`);
    const folded = foldPath(entry.path);
    const twin = paths.get(folded);
    if (twin !== undefined)
      return bad(`${name} and ${twin} have the same path, at least where case does not count`);
    paths.set(folded, name);
    entries.set(key, entry);
  }
  return entries;
}

/** Whether a text is the key of an entry: `<language>:<role>`. */
export function isEntryKey(key: string): boolean {
  return KEY.test(key);
}

/** The entry, or what it has that it should not. */
export function parseEntry(value: unknown): LockEntry | string {
  if (!isFields(value)) return 'no object as value';
  const { path, class: ownership, written, loose, ...rest } = value;
  if (typeof path !== 'string' || artifactPathProblem(path)) return 'no usable "path" inside the output root';
  if (!isOwnership(ownership)) return 'an unknown "class"';
  if (!isHashOrEmpty(written) || !isHashOrEmpty(loose)) return '"written" or "loose" that is no sha256';
  const entry: LockEntry = { path, class: ownership, written, loose };
  for (const [key, fact] of Object.entries(rest)) {
    const fits = Object.hasOwn(facts, key) ? facts[key as keyof typeof facts] : undefined;
    if (!fits) return `the unknown key ${JSON.stringify(key).slice(0, 200)}`;
    if (!(typeof fact === 'string' ? fits.hash && HASH.test(fact) : !fits.hash && fact === true))
      return fits.hash ? `a "${key}" that is no sha256` : `a "${key}" that is not true`;
    if (!fits.classes.includes(ownership)) return `a "${key}", which its class ${ownership} has not`;
    Object.assign(entry, { [key]: fact });
  }
  return entry;
}

/** What an entry may say beyond its four fields, and which classes may say it. */
const facts: Record<OptionalFact, { hash: boolean; classes: readonly Ownership[] }> = {
  contract: { hash: true, classes: ['generated', 'scaffold', 'amended', 'merged', 'region'] },
  base: { hash: true, classes: ['merged'] },
  conflict: { hash: true, classes: ['merged'] },
  deleted: { hash: false, classes: ['scaffold', 'merged', 'region'] },
  adopted: { hash: false, classes: ['merged'] },
  // Never of a file that belongs to the project: prune would take all of it.
  orphan: { hash: false, classes: ['generated', 'scaffold', 'merged'] },
};

type OptionalFact = Exclude<keyof LockEntry, 'path' | 'class' | 'written' | 'loose'>;

const classes: readonly unknown[] = facts.contract.classes;

/** Whether a value is the name of an ownership class. */
export function isOwnership(value: unknown): value is Ownership {
  return classes.includes(value);
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}

function isHashOrEmpty(value: unknown): value is string {
  return typeof value === 'string' && (value === '' || HASH.test(value));
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bad(reason: string): { reason: string } {
  return { reason };
}
