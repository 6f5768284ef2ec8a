import { joinLines, splitLines, type TextLines } from '../../tree/TextLines.js';
import { type IndexEntry, readIndex, writeIndex } from './indexEntries.js';
import { type Git, openGit } from '../../tree/runGit.js';

/** A file whose merge left a conflict, and the three texts of that. */
export interface UnmergedFile {
  /** Relative to the root of the project, `/`-separated. */
  path: string;
  base: string;
  mine: string;
  generated: string;
}

/** What the index said of a file before it was marked; plain data. */
export interface SavedIndexEntry {
  /** Relative to the root of the project. */
  path: string;
  mode: string;
  object: string;
}

/**
 * Tells git that files have conflicts, as `git merge` does: stages 1, 2 and 3 of the index become the base, mine and
 * generated text. Editors then offer their merge view, and `git commit` refuses until they are resolved.
 *
 * The blobs are written as they are, without filters; for that they get the line ends and the byte order mark of the
 * blob in the index, which is how git keeps the file whatever `core.autocrlf` makes of it on disk.
 * An extra: quietly leaves out what is not tracked, already unmerged, a symlink, or has bits in the index that could
 * not be put back, and does nothing without git.
 *
 * @returns What {@link restoreIndex} needs to undo it: an entry for each file that was marked.
 */
export function markUnmerged(root: string, files: readonly UnmergedFile[]): SavedIndexEntry[] {
  const git = files.length === 0 ? undefined : openGit(root);
  if (!git) return [];
  const entries = readIndex(
    git,
    files.map(({ path }) => path),
  ).filter(isOrdinary);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const marked = files.flatMap((file) => {
    const entry = byPath.get(git.prefix + file.path);
    const stages = entry && writeStages(git, file, entry);
    return stages ? [{ stages, saved: { path: file.path, mode: entry.mode, object: entry.object } }] : [];
  });
  const isWritten = writeIndex(
    git,
    marked.flatMap(({ stages }) => stages),
  );
  return isWritten ? marked.map(({ saved }) => saved) : [];
}

/** Whether an entry can be put back as it was. An empty blob may be one that is only announced (`git add -N`). */
function isOrdinary({ mode, stage, isFlagged, object }: IndexEntry): boolean {
  const isEmpty = object.startsWith('e69de29bb2d1d643') || object.startsWith('473a0f4c3be8a936');
  return stage === 0 && !isFlagged && !isEmpty && (mode === '100644' || mode === '100755');
}

function writeStages(
  git: Git,
  file: UnmergedFile,
  { path, mode, object }: IndexEntry,
): IndexEntry[] | undefined {
  const kept = git.run(['cat-file', 'blob', object]);
  if (kept === undefined) return undefined;
  const like = splitLines(kept);
  const stages = [file.base, file.mine, file.generated].flatMap((text, at) => {
    const blob = git.run(['hash-object', '-w', '--no-filters', '--stdin'], inMannerOf(text, like))?.trim();
    return blob === undefined ? [] : [{ path, mode, object: blob, stage: at + 1, isFlagged: false }];
  });
  return stages.length === 3 ? stages : undefined;
}

function inMannerOf(text: string, like: TextLines): string {
  const { lines, final } = splitLines(text);
  return joinLines(
    lines.map((line) => ({ line })),
    { like, final },
  );
}

/**
 * Undoes {@link markUnmerged}. Files that were resolved or staged since are left alone.
 * @returns False when git could not do it, for instance because another git has the index.
 */
export function restoreIndex(root: string, saved: readonly SavedIndexEntry[]): boolean {
  if (saved.length === 0) return true;
  const git = openGit(root);
  if (!git) return false;
  const unmerged = unmergedPaths(
    git,
    saved.map(({ path }) => path),
  );
  const entries = saved.map(({ path, ...entry }) => ({ ...entry, path: git.prefix + path, stage: 0 }));
  return writeIndex(
    git,
    entries.filter(({ path }) => unmerged.has(path)),
  );
}

/**
 * Tells git that files are resolved as they are on disk (`git add`), those of them that it thinks are not.
 * @param paths Relative to the root of the project.
 * @returns False when git could not do it.
 */
export function markResolved(root: string, paths: readonly string[]): boolean {
  const git = paths.length === 0 ? undefined : openGit(root);
  if (!git) return paths.length === 0;
  const unmerged = unmergedPaths(git, paths);
  const resolved = paths.filter((path) => unmerged.has(git.prefix + path));
  return resolved.length === 0 || git.run(['add', '--', ...resolved]) !== undefined;
}

function unmergedPaths(git: Git, paths: readonly string[]): Set<string> {
  return new Set(
    readIndex(git, paths)
      .filter(({ stage }) => stage > 0)
      .map(({ path }) => path),
  );
}
