import type { LockEntry } from './Lock.js';
import { foldPath } from './foldPath.js';
import { artifactPathProblem } from './pathProblem.js';

/** The largest lock that is read; one owner has a handful of artifacts. */
export const MAX_LOCK_BYTES = 1024 * 1024;

const HASH = /^[0-9a-f]{64}$/;
const KEY = /^[^\s:\p{Cc}]{1,64}:[^\s\p{Cc}]{1,128}$/u;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m;

type Fields = Record<string, unknown>;

/**
 * Reads the text of a lock file. A lock is committed, so it is untrusted: everything is checked, nothing is guessed.
 * Returns the entries, or the reason for `ARC5006` (whose help says the way out).
 */
export function parseLock(text: string): Map<string, LockEntry> | { reason: string } {
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
  if (Object.keys(value).length !== 2 || !isFields(value.artifacts)) {
    return bad('it must have "version" and "artifacts" only');
  }
  return parseEntries(value.artifacts);
}

function parseEntries(artifacts: Fields): Map<string, LockEntry> | { reason: string } {
  const entries = new Map<string, LockEntry>();
  const paths = new Map<string, string>();
  for (const [key, value] of Object.entries(artifacts)) {
    const name = JSON.stringify(key).slice(0, 200);
    if (!KEY.test(key)) return bad(`${name} is not "<language>:<role>"`);
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

/** The entry, or what it has that it should not. */
function parseEntry(value: unknown): LockEntry | string {
  if (!isFields(value)) return 'no object as value';
  const { path, class: ownership, written, loose, contract, deleted, ...unknown } = value;
  const [surplus] = Object.keys(unknown);
  if (surplus !== undefined) return `the unknown key ${JSON.stringify(surplus).slice(0, 200)}`;
  if (typeof path !== 'string' || artifactPathProblem(path)) return 'no usable "path" inside the output root';
  if (ownership !== 'generated' && ownership !== 'scaffold' && ownership !== 'amended')
    return 'an unknown "class"';
  if (!isHashOrEmpty(written) || !isHashOrEmpty(loose)) return '"written" or "loose" that is no sha256';
  const entry: LockEntry = { path, class: ownership, written, loose };
  if (contract !== undefined) {
    if (typeof contract !== 'string' || !HASH.test(contract)) return 'a "contract" that is no sha256';
    entry.contract = contract;
  }
  if (deleted !== undefined) {
    if (deleted !== true || ownership !== 'scaffold') return 'a "deleted" that is not the true of a scaffold';
    entry.deleted = true;
  }
  return entry;
}

function isHashOrEmpty(value: unknown): value is string {
  return typeof value === 'string' && (value === '' || HASH.test(value));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bad(reason: string): { reason: string } {
  return { reason };
}
