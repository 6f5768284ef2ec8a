import { sha256 } from '../../tree/fingerprint.js';
import { seeFile } from '../../tree/seeFile.js';
import type { Tree, TreeEntry } from '../../tree/Tree.js';

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
export function readBase(tree: Tree, hash: string): string | undefined {
  const target = tree.look(basePath(hash));
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
export function storedBases(tree: Tree): Set<string> {
  const hashes = list(tree, FOLDER)
    .filter(({ name, kind }) => kind === 'folder' && /^[0-9a-f]{2}$/.test(name))
    .flatMap(({ name: folder }) => list(tree, `${FOLDER}/${folder}`))
    .filter(({ name }) => NAME.test(name));
  return new Set(hashes.map(({ name }) => name));
}

function list(tree: Tree, folder: string): TreeEntry[] {
  const entries = tree.list(folder) ?? [];
  return 'code' in entries ? [] : entries;
}
