import { PROJECT_OWNER } from '../../../types/Artifact.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import type { LoadedLock } from '../../workspace/lock/loadLocks.js';
import { entryKey, type LockEntry } from '../../workspace/lock/Lock.js';
import { type Stem, stemsOf } from './GivenName.js';

/** A file of the project that another one took the place of, when the module that both belong to got another name. */
export interface MovedFile {
  /** Its key in the lock of the project. */
  key: string;
  file: DesiredFile;
}

/**
 * Modules that got another name: what was made for a module of the project is made for another one, and files of its commands
 * went along. In doubt none.
 * @param own Entries of files whose artifact is the same as before.
 */
export function movedModules(
  locks: Iterable<LoadedLock>,
  desired: readonly DesiredFile[],
  own: ReadonlyMap<DesiredFile, LockEntry>,
): { moved: MovedFile[]; stems: Stem[] } {
  const project = [...locks].find(({ owner }) => owner === PROJECT_OWNER);
  const ofProject = desired.filter(({ id }) => id.owner === PROJECT_OWNER);
  const keys = new Set(ofProject.map(({ id }) => entryKey(id)));
  const gone = [...(project?.entries ?? [])].filter(([key, { orphan }]) => !orphan && !keys.has(key));
  const fresh = ofProject.filter((file) => project?.entries.has(entryKey(file.id)) === false);
  const paths = [...own].map(([file, { path }]) => [path, file.path] as const);
  const went = (before: string, now: string): boolean =>
    paths.some(([old, young]) => old.includes(`/${before}/`) && young.includes(`/${now}/`));
  const pairs = gone.flatMap(([key]) => {
    const { kind, of: before } = partsOf(key);
    return fresh.flatMap((file) => {
      const other = partsOf(entryKey(file.id));
      return other.kind === kind && went(before, other.of) ? [{ key, file, before, now: other.of }] : [];
    });
  });
  const sure = pairs.filter((pair) =>
    pairs.every(({ key, file }) => (key === pair.key) === (file === pair.file)),
  );
  const renamed = new Map(sure.map(({ before, now }) => [before, now]));
  return { moved: sure, stems: [...renamed].flatMap(([before, now]) => stemsOf(before, now)) };
}

/** `rust:module:modules/gpu` is of the kind `rust:module`, and made for `modules/gpu`. */
function partsOf(key: string): { kind: string; of: string } {
  const at = key.lastIndexOf(':');
  return { kind: key.slice(0, at), of: key.slice(at + 1) };
}
