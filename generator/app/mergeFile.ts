import { dirname, join, relative } from 'node:path';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { findProject } from '../project/loadProject.js';
import { mergeTexts } from '../reconcile/merge/mergeTexts.js';
import { classifyOrphan } from '../reconcile/policy/classify.js';
import { asGitMarks } from '../reconcile/settle/asGitMarks.js';
import { normaliseText } from '../tree/fingerprint.js';
import { locksAbout } from '../tree/lockHistory.js';
import { type Git, openGit } from '../tree/runGit.js';
import { workTreeTop } from '../tree/workTree.js';
import { formatLock } from '../workspace/lock/formatLock.js';
import { LOCK_FOLDER, type LockEntry } from '../workspace/lock/Lock.js';
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

/** What a file says after a merge. */
export interface MergedFile {
  text: string;
  /** Conflicts are left in it, with the markers of git. */
  isOpen: boolean;
}

/**
 * The text of a file that git merges, where that is archc's to say: a lock merges by what it says, of a file that archc wrote
 * on both sides ours stays, which the next run writes anew, and a file that persons write in too merges by items and sets of imports.
 * What got another name is not carried there: the specs, which tell, are being merged themselves. The next run does that.
 * Undefined for all else, which git merges as it does without archc. Runs no code of the project, and reads nothing of it but names
 * and locks.
 */
export async function mergeGitFile({
  folder,
  path,
  base,
  ours,
  theirs,
}: FileMerge): Promise<MergedFile | undefined> {
  const top = workTreeTop(folder);
  if (top === undefined) return undefined;
  const found = findProject(dirname(join(top, path)));
  const root = found.configured ? found.root : top;
  const inProject = relative(root, join(top, path)).replaceAll('\\', '/');
  if (inProject.startsWith(`${LOCK_FOLDER}/`)) return settled(mergedLock(base, ours, theirs));
  const git = openGit(top);
  const lockFolder = relative(top, join(root, LOCK_FOLDER)).replaceAll('\\', '/');
  if (git === undefined) return undefined;
  const said = (text: string): Said[] => [...entriesAbout(git, { path, inProject, lockFolder, text })];
  const about = said(theirs);
  if (isOwn(about, theirs) && isOwn(said(ours), ours)) return settled(ours);
  const written = about.find(({ entry }) => entry.class === 'merged' || entry.adopted);
  // Of what both added there is nothing to compare with.
  if (written === undefined || base === '' || !builtinLanguages.has(written.language)) return undefined;
  const language = builtinLanguages.of(written.language);
  const merged = await mergeTexts({
    base: normaliseText(base),
    mine: ours,
    generated: normaliseText(theirs),
    language,
  });
  return merged.kind === 'clean' ? settled(merged.text) : { text: asGitMarks(merged.text), isOpen: true };
}

function settled(text: string | undefined): MergedFile | undefined {
  return text === undefined ? undefined : { text, isOpen: false };
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

/** What a lock says of a file. */
interface Said {
  entry: LockEntry;
  language: string;
}

/** Whether archc wrote a text as a generated file: a lock that was committed with it says so. */
function isOwn(said: readonly Said[], text: string): boolean {
  const seen = { hash: '', mode: 0, bytes: Buffer.from(text) };
  return said.some(
    ({ entry, language }) =>
      entry.class === 'generated' &&
      !entry.adopted &&
      classifyOrphan(seen, entry, language, builtinLanguages) === 'written',
  );
}

/** What locks say of a file that were committed with this text of it. */
function* entriesAbout(
  git: Git,
  {
    path,
    inProject,
    lockFolder,
    text,
  }: { path: string; inProject: string; lockFolder: string; text: string },
): Generator<Said> {
  const asked = { path, content: text, lockFolder, quotedPath: JSON.stringify(inProject) };
  for (const said of locksAbout(git, asked)) {
    const lock = parseLock(normaliseText(said));
    if ('reason' in lock) continue;
    for (const [key, entry] of lock.entries)
      if (entry.path === inProject) yield { entry, language: artifactOf('', key).language };
  }
}
