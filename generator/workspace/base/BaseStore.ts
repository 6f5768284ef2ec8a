import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { confinePath, directoryProblem, type ConfinedRoot } from '../../tree/confinePath.js';
import { sha256 } from '../../tree/fingerprint.js';
import { seeFile } from '../../tree/seeFile.js';

const FOLDER = '.generator/base';
const NAME = /^[0-9a-f]{64}$/;

/** Where the pristine text with this sha256 (hex) lies, relative to the output root. */
export function basePath(hash: string): string {
  return `${FOLDER}/${hash.slice(0, 2)}/${hash}`;
}

/**
 * A text as the store keeps it: one line of JSON. As it is, git would take it for a copy of the stub: when a command
 * gets another name, a merge can pair the stub with the new base, and puts there what a person wrote on another branch.
 */
export function encodeBase(text: string): string {
  return `${JSON.stringify(text)}\n`;
}

/**
 * The pristine text with this sha256, or undefined when the store lacks it or holds something else under its name:
 * the store is committed, so it is as untrusted as a lock.
 */
export function readBase(root: ConfinedRoot, hash: string): string | undefined {
  const target = confinePath(root, basePath(hash));
  if ('code' in target) return undefined;
  const seen = seeFile(target);
  if (!seen || 'code' in seen) return undefined;
  const text = decoded(Buffer.from(seen.bytes).toString('utf8'));
  return text !== undefined && sha256(text) === hash ? text : undefined;
}

function decoded(content: string): string | undefined {
  try {
    const text: unknown = JSON.parse(content);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The hashes of all texts in the store. What else lies in its folder is left alone. */
export function storedBases(root: ConfinedRoot): Set<string> {
  // A path below the folder is confined, so that a link in its place is not followed.
  if (directoryProblem(root, FOLDER)) return new Set();
  const hashes = list(join(root.real, FOLDER))
    .filter((folder) => /^[0-9a-f]{2}$/.test(folder) && !directoryProblem(root, `${FOLDER}/${folder}`))
    .flatMap((folder) => list(join(root.real, FOLDER, folder)).filter((name) => name.startsWith(folder)));
  return new Set(hashes.filter((name) => NAME.test(name)));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
