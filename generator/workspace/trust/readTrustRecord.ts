import { lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorReason, hasErrorCode } from '../../tree/errorReason.js';
import { readBoundedText } from '../../tree/readBounded.js';

/** What a user trusts. */
export interface TrustRecord {
  version: 1;
  /** By the real path of a folder. */
  folders: Record<string, TrustedFolder>;
}

export interface TrustedFolder {
  /** When, in ISO 8601. */
  since: string;
  /** sha256 of each file that may run, by its path relative to the folder. */
  files: Record<string, string>;
}

const maxBytes = 64 * 1024 * 1024;

/**
 * Reads the record, or says why it counts for nothing. It must be a regular file of this user, in a folder of this user,
 * and nobody else may write to them: otherwise somebody else says what runs. No record is an empty one. Never throws.
 */
export function readTrustRecord(file: string): TrustRecord | { reason: string } {
  try {
    for (const [path, stats] of [
      [dirname(file), statSync(dirname(file))],
      [file, lstatSync(file)],
    ] as const) {
      if (path === file && !stats.isFile()) return { reason: `${file} is not a regular file` };
      if (process.getuid && stats.uid !== process.getuid())
        return { reason: `${path} belongs to somebody else` };
      if (process.getuid && (stats.mode & 0o022) !== 0) return { reason: `others may write to ${path}` };
    }
    const text = readBoundedText(file, maxBytes);
    if (typeof text !== 'string') return { reason: `${file} cannot be read: ${text.reason}` };
    const record: unknown = JSON.parse(text);
    return isRecord(record) ? record : { reason: `${file} is no record of archc` };
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT') || hasErrorCode(error, 'ENOTDIR')) return { version: 1, folders: {} };
    return { reason: `${file} cannot be used: ${errorReason(error)}` };
  }
}

/** What is recorded of a folder. */
export function trustedFolder({ folders }: TrustRecord, realRoot: string): TrustedFolder | undefined {
  return Object.hasOwn(folders, realRoot) ? folders[realRoot] : undefined;
}

function isRecord(value: unknown): value is TrustRecord {
  return (
    isObject(value) &&
    value.version === 1 &&
    isObject(value.folders) &&
    Object.values(value.folders).every(isFolder)
  );
}

function isFolder(value: unknown): value is TrustedFolder {
  return (
    isObject(value) &&
    typeof value.since === 'string' &&
    isObject(value.files) &&
    Object.values(value.files).every((hash) => typeof hash === 'string')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
