import { isUtf8 } from 'node:buffer';
import type { Languages } from '../../../renderers/language/Languages.js';
import type { GitMerge } from '../../tree/gitMerge.js';
import { confineArtifact, seeFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';
import { type ArtifactId, PROJECT_OWNER } from '../../../types/Artifact.js';
import type { LockedSpec } from '../../compile/lockedSpec.js';
import type { ReconcileRequest } from '../Reconciliation.js';
import { loadLocks } from '../../workspace/lock/loadLocks.js';
import { entryKey, type LockEntry } from '../../workspace/lock/Lock.js';
import { LockEditor, type LockedFile } from '../../workspace/lock/LockEditor.js';
import { conflictSides } from '../../workspace/lock/repair/conflictSides.js';
import { salvageLock } from '../../workspace/lock/repair/salvageLock.js';
import { artifactOf } from '../../workspace/region/regionOf.js';
import { classifyOrphan } from '../policy/classify.js';

/** What one side of a merge has: its files, and what its locks say of them. */
export class Side {
  readonly tree: Tree;
  readonly files: readonly LockedFile[];
  readonly owners: ReadonlySet<string>;
  readonly #byPath: ReadonlyMap<string, LockedFile>;
  readonly #byId: ReadonlyMap<string, LockedFile>;

  /** `specs` are those that count now: what a command has that got another name since is found by the new one. */
  constructor(tree: Tree, specs: ReadonlyMap<string, LockedSpec>) {
    this.tree = tree;
    this.files = new LockEditor(tree).files();
    this.owners = new Set(this.files.flatMap(({ owner, entry }) => (entry.orphan ? [] : [owner])));
    this.#byPath = new Map(this.files.map((file) => [file.entry.path, file]));
    const names = namesNow(tree, this.owners, specs);
    this.#byId = new Map(
      this.files.map((file) => [`${names.get(file.owner) ?? file.owner} ${file.key}`, file]),
    );
  }

  /** What the lock says of the file at a path or, if none is there, of the artifact under its former path. */
  find(path: string, id?: ArtifactId): LockedFile | undefined {
    const known = this.#byPath.get(path);
    return known ?? (id && this.#byId.get(`${id.owner} ${entryKey(id)}`));
  }

  /** The text of the file that {@link find} finds. */
  textOf(path: string, id?: ArtifactId): string | undefined {
    return textAt(this.tree, this.find(path, id)?.entry.path ?? path);
  }
}

/** Of commands that have another name now, that name: they are compiled from the same file. */
function namesNow(
  tree: Tree,
  owners: ReadonlySet<string>,
  specs: ReadonlyMap<string, LockedSpec>,
): Map<string, string> {
  const gone = [...owners].filter((owner) => owner !== PROJECT_OWNER && !specs.has(owner));
  const fresh = [...specs].filter(([owner]) => !owners.has(owner));
  const { locks } = loadLocks(tree, gone);
  return new Map(
    gone.flatMap((owner): [string, string][] => {
      const spec = locks.get(owner)?.spec;
      const candidates = (fact: keyof LockedSpec): typeof fresh =>
        fresh.filter(([, now]) => now[fact] === spec?.[fact]);
      const found = new Set([...candidates('file'), ...candidates('shape')].map(([name]) => name));
      // Name, file and text changed at once: it can be told where nothing else came and went.
      if (found.size === 0 && gone.length === 1 && fresh[0] && fresh.length === 1) found.add(fresh[0][0]);
      return found.size === 1 ? [...found].map((name) => [owner, name]) : [];
    }),
  );
}

/** The sides of a merge, as far as git tells, and all that any of their locks says. */
export class Sides {
  readonly ours: Side | undefined;
  readonly theirs: Side | undefined;
  readonly base: Side | undefined;
  /** What was merged before theirs, in the same merge. */
  readonly others: readonly Side[];
  readonly #claims = new Map<string, LockedFile[]>();
  readonly #languages: Languages;

  /** `broken` are the texts of the locks that git left markers in, by their owners. */
  constructor(
    merge: GitMerge | undefined,
    broken: ReadonlyMap<string, string>,
    { languages, specs }: Pick<ReconcileRequest, 'languages' | 'specs'>,
  ) {
    this.#languages = languages;
    this.ours = merge && new Side(merge.ours, specs);
    this.theirs = merge && new Side(merge.theirs, specs);
    this.base = merge?.base && new Side(merge.base, specs);
    this.others = (merge?.others ?? []).map((tree) => new Side(tree, specs));
    for (const side of this.all()) for (const file of side.files) this.#claim(file);
    for (const [owner, text] of broken)
      for (const half of Object.values(conflictSides(text) ?? {}))
        for (const [key, entry] of salvageLock(half as string)?.entries ?? [])
          this.#claim({ owner, key, entry });
  }

  all(): Side[] {
    return [this.ours, this.theirs, ...this.others, this.base].flatMap((side) => side ?? []);
  }

  /** The paths that some lock says something of. */
  paths(): string[] {
    return [...this.#claims.keys()];
  }

  /** What the locks say of a path and, where the artifact had another one on a side, of that. */
  claims(path: string, id?: ArtifactId): readonly LockedFile[] {
    const formerly = this.all().flatMap((side) => side.find(path, id) ?? []);
    return [...(this.#claims.get(path) ?? []), ...formerly];
  }

  /** The texts that a file has on the sides, and those between the markers of git in it. */
  texts(path: string, onDisk: string, id?: ArtifactId): string[] {
    const marked = Object.values(conflictSides(onDisk) ?? {}) as string[];
    return [...this.all().flatMap((side) => side.textOf(path, id) ?? []), ...marked];
  }

  /** Whether archc wrote a text of a generated file, as some lock says. */
  isOwn(text: string, path: string, id?: ArtifactId): boolean {
    const bytes = Buffer.from(text);
    const seen = { hash: '', mode: 0, bytes };
    return this.claims(path, id).some(
      ({ owner, key, entry }) =>
        entry.class === 'generated' &&
        classifyOrphan(seen, entry, artifactOf(owner, key).language, this.#languages) !== 'edited',
    );
  }

  #claim(file: LockedFile): void {
    const { path } = file.entry;
    this.#claims.set(path, [...(this.#claims.get(path) ?? []), file]);
  }
}

/** The text of a file of a tree; undefined where there is none, or it is no text. */
export function textAt(tree: Tree, path: string): string | undefined {
  const target = confineArtifact(tree, path);
  const seen = 'code' in target ? undefined : seeFile(target);
  if (!seen || 'code' in seen || !isUtf8(seen.bytes)) return undefined;
  return Buffer.from(seen.bytes).toString('utf8');
}

/** Whether two entries say the same of what a merged file was last merged with, and of what was written. */
export function isSameClaim(a: LockEntry | undefined, b: LockEntry | undefined): boolean {
  return a?.base === b?.base && a?.written === b?.written && a?.contract === b?.contract;
}
