import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import type { GitMerge } from '../../tree/gitMerge.js';
import { type OverlayTree, overlayTree } from '../../tree/overlayTree.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import type { ReconcileRequest } from '../Reconciliation.js';
import { brokenLocks, settleLocks } from './settleLocks.js';
import { hasGitMarkers } from './gitMarkers.js';
import { restoreRemoved } from './restoreRemoved.js';
import { settleAmended } from './settleAmended.js';
import type { SettledFile } from './SettledFile.js';
import { settleGenerated } from './settleGenerated.js';
import { settleMerged } from './settleMerged.js';
import { Sides, textAt } from './Sides.js';

/** A tree in which a merge of git left nothing of archc's in conflict. */
export interface Settled {
  /** The changes that it takes are laid over what is there. */
  tree: OverlayTree;
  /** Conflicts that are left, for they are between lines of persons (`ARC5017`). */
  diagnostics: Diagnostic[];
}

/**
 * Settles what git left of a merge in files of archc's: in locks, which merge by what they say; in files that archc writes, of
 * which any text that archc wrote will do, for they are written anew; and in files that persons write too, where what
 * archc wrote is no matter of a conflict. Undefined where there is nothing of that. Writes nothing.
 */
export async function settleMerge(
  request: ReconcileRequest,
  merge: GitMerge | undefined,
): Promise<Settled | undefined> {
  const { tree, desired } = request;
  const broken = brokenLocks(tree);
  const sides = new Sides(merge, broken, request);
  const wanted = new Map(desired.map((file) => [file.path, file]));
  const texts = new Map<string, string>();
  const files: SettledFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of new Set([...sides.paths(), ...wanted.keys()])) {
    const settled = await settleFile(path, wanted.get(path), sides, request);
    if (settled === undefined) continue;
    if (typeof settled === 'string') texts.set(path, settled);
    else if ('code' in settled) diagnostics.push(settled);
    else {
      files.push(settled);
      if (settled.text !== undefined) texts.set(path, settled.text);
      if (settled.problem) diagnostics.push(settled.problem);
    }
  }
  for (const [path, text] of settleLocks(overlayTree(tree, texts), broken, files, sides))
    texts.set(path, text);
  return texts.size + diagnostics.length === 0 ? undefined : { tree: overlayTree(tree, texts), diagnostics };
}

async function settleFile(
  path: string,
  file: DesiredFile | undefined,
  sides: Sides,
  { tree, languages, format }: ReconcileRequest,
): Promise<SettledFile | Diagnostic | string | undefined> {
  const onDisk = textAt(tree, path);
  if (onDisk === undefined) return file && restoreRemoved(file, sides);
  const isAdopted = sides.claims(path).some(({ entry }) => entry.adopted);
  switch (isAdopted ? 'merged' : file?.ownership) {
    case undefined:
    case 'generated':
      return settleGenerated(path, onDisk, sides, { tree, languages, desired: file });
    case 'merged':
      return file && settleMerged(file, onDisk, sides, { format, languages });
    case 'amended':
      return file && ((await settleAmended(file, onDisk, languages)) ?? openConflict(path, onDisk));
    case 'region':
    case 'scaffold':
      return openConflict(path, onDisk);
  }
}

function openConflict(path: string, onDisk: string): Diagnostic | undefined {
  return hasGitMarkers(onDisk) ? { code: 'ARC5017', params: { path }, place: filePlace(path) } : undefined;
}
