import type { Diagnostic, Place } from '../../../types/diagnostics/Diagnostic.js';
import { diskTree } from '../../tree/diskTree.js';
import { pathDiagnostic } from '../../tree/pathDiagnostic.js';
import { confineArtifact, seeFile, type SeenFile } from '../../tree/seeFile.js';
import { gitFiles } from './gitFiles.js';
import type { Change } from './Change.js';
import { commitChanges, type CommitResult } from './commitChanges.js';

/** A file that belongs to a person, such as a spec or the config, and what is there now. */
export interface PersonFile {
  path: string;
  /** `undefined` when there is nothing. */
  current: SeenFile | undefined;
}

/** Looks at a path below a root where a file of a person may be written; says why none may. Never throws. */
export function seePersonFile(root: string, path: string, place?: Place): PersonFile | Diagnostic {
  const target = confineArtifact(diskTree(root), path);
  if ('code' in target) return pathDiagnostic(path, target, place);
  const current = seeFile(target);
  return current && 'code' in current ? pathDiagnostic(path, current, place) : { path, current };
}

/**
 * Gives files of persons new texts, all or none, as long as they are what was seen of them: see {@link commitChanges}.
 * What is replaced goes to the trash. The caller holds the run lock.
 */
export async function writePersonFiles(
  root: string,
  files: readonly { file: PersonFile; text: string }[],
): Promise<CommitResult> {
  const changes = files.map(({ file: { path, current }, text }): Change => {
    const replaced = current && { mode: current.mode, trash: true };
    return { kind: 'write', path, text: () => text, expect: current?.hash, ...replaced };
  });
  const keepsTrash = files.some(
    ({ file: { current }, text }) => current && !Buffer.from(text).equals(current.bytes),
  );
  return commitChanges(root, [...changes, ...(keepsTrash ? gitFiles(diskTree(root)) : [])]);
}
