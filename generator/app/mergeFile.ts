import { dirname, join, relative } from 'node:path';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { findProject } from '../project/loadProject.js';
import { classifyOrphan } from '../reconcile/policy/classify.js';
import { normaliseText } from '../tree/fingerprint.js';
import { locksAbout } from '../tree/lockHistory.js';
import { type Git, openGit } from '../tree/runGit.js';
import { workTreeTop } from '../tree/workTree.js';
import { formatLock } from '../workspace/lock/formatLock.js';
import { LOCK_FOLDER } from '../workspace/lock/Lock.js';
import { parseLock } from '../workspace/lock/parseLock.js';
import { mergeLocks } from '../workspace/lock/repair/mergeLocks.js';
import { salvageLock } from '../workspace/lock/repair/salvageLock.js';
import { artifactOf } from '../workspace/region/regionOf.js';

/** A file that git merges, with its three texts; `base` is empty where both sides added it. */
export interface FileMerge {
  /** The folder that git runs the driver in: the top of the work tree. */
  folder: string;
  /** Of the file, from there. */
  path: string;
  base: string;
  ours: string;
  theirs: string;
}

/**
 * The text of a file that git merges, where that is archc's to say: a lock merges by what it says, and of a file that archc wrote
 * on both sides ours stays, which the next run writes anew. Undefined for all else, which git merges as it does without archc.
 * Runs no code of the project, and reads nothing of it but names and locks.
 */
export function mergeGitFile({ folder, path, base, ours, theirs }: FileMerge): string | undefined {
  const top = workTreeTop(folder);
  if (top === undefined) return undefined;
  const found = findProject(dirname(join(top, path)));
  const root = found.configured ? found.root : top;
  const inProject = relative(root, join(top, path)).replaceAll('\\', '/');
  if (inProject.startsWith(`${LOCK_FOLDER}/`)) return mergedLock(base, ours, theirs);
  const git = openGit(top);
  const lockFolder = relative(top, join(root, LOCK_FOLDER)).replaceAll('\\', '/');
  const isOwn = (text: string): boolean =>
    git !== undefined && isGenerated(git, { path, inProject, lockFolder, text });
  return isOwn(theirs) && isOwn(ours) ? ours : undefined;
}

/** Where both sides changed an entry, ours stays, as the file does that it is about. */
function mergedLock(base: string, ours: string, theirs: string): string | undefined {
  const [from, mine, other] = [base, ours, theirs].map((text) => salvageLock(normaliseText(text)));
  if (!mine || !other) return undefined;
  const said = (entry: unknown): string => JSON.stringify(entry);
  const merged = mergeLocks([mine, other], from, (key, entry) => {
    if (said(entry) === said(from?.entries.get(key))) return 1;
    return said(entry) === said(mine.entries.get(key)) ? 3 : 2;
  });
  const text = formatLock(merged);
  return 'reason' in parseLock(text) ? undefined : text;
}

/** Whether archc wrote a text as a generated file: a lock that was committed with it says so. */
function isGenerated(
  git: Git,
  {
    path,
    inProject,
    lockFolder,
    text,
  }: { path: string; inProject: string; lockFolder: string; text: string },
): boolean {
  const seen = { hash: '', mode: 0, bytes: Buffer.from(text) };
  const asked = { path, content: text, lockFolder, quotedPath: JSON.stringify(inProject) };
  for (const said of locksAbout(git, asked)) {
    const lock = parseLock(normaliseText(said));
    if ('reason' in lock) continue;
    for (const [key, entry] of lock.entries) {
      const { language } = artifactOf('', key);
      const isThis = entry.path === inProject && entry.class === 'generated' && !entry.adopted;
      if (isThis && classifyOrphan(seen, entry, language, builtinLanguages) === 'written') return true;
    }
  }
  return false;
}
