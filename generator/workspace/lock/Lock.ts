import type { LockedSpec } from '../../compile/lockedSpec.js';
import { PROJECT_OWNER, type ArtifactId, type Ownership } from '../../../types/Artifact.js';

/** What archc remembers about one artifact between runs. */
export interface LockEntry {
  /** Where the file was last put, relative to the output root. */
  path: string;
  class: Ownership;
  /** sha256 of the text archc wrote; empty if it never wrote the file (a scaffold that was there before). */
  written: string;
  /** The hash of that text without whitespace; empty if `written` is. */
  loose: string;
  /** sha256 of the contract that the file was last reconciled with: of a scaffold or a merged file. */
  contract?: string;
  /** `merged` only: sha256 of the pristine text that the file was last merged with, which the base store holds. */
  base?: string;
  /** `merged` only: sha256 of the pristine text whose merge left a conflict. The base store holds it as well. */
  conflict?: string;
  /** A person deleted the file, and archc accepted that. Not for generated files. */
  deleted?: true;
  /** A person took over a generated file, which is therefore merged. */
  adopted?: true;
  /** Nothing asks for the file any more; it stayed because a person may have written in it. */
  orphan?: true;
}

const facts: Readonly<Record<keyof LockEntry, true>> = {
  path: true,
  class: true,
  written: true,
  loose: true,
  contract: true,
  base: true,
  conflict: true,
  deleted: true,
  adopted: true,
  orphan: true,
};

/** All that an entry may say, in the order of a lock file. */
export const lockFacts = Object.keys(facts) as readonly (keyof LockEntry)[];

/** What archc remembers of one owner. */
export interface Lock {
  /** Missing for the project, which has no spec. */
  spec?: LockedSpec;
  /** By {@link entryKey}. */
  entries: ReadonlyMap<string, LockEntry>;
}

/** Where committed locks live, relative to the output root. */
export const LOCK_FOLDER = '.generator/lock';

const OWNER = /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)*$/;

/** Whether a name can own artifacts: a command name or the project. Lock paths are made of it, so it is checked twice. */
export function isOwner(owner: string): boolean {
  return owner === PROJECT_OWNER || OWNER.test(owner);
}

/** The lock file of an owner, relative to the output root: `gpu/stats` → `.generator/lock/gpu/stats.json`. */
export function lockPath(owner: string): string {
  return `${LOCK_FOLDER}/${owner}.json`;
}

/** The key of an artifact in the lock of its owner: `<language>:<role>`. Independent of the path, which may change. */
export function entryKey(id: ArtifactId): string {
  return `${id.language}:${id.role}`;
}

/** The key of a file that nothing asks for any more: its artifact may have another file by now. */
export function orphanKey(path: string): string {
  return `orphan:${encodeURI(path)}`;
}
