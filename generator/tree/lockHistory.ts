import type { Git } from './runGit.js';

/** Commits that a merge may be of, besides those that git names to a driver. */
const noted = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD', 'refs/stash'];

/**
 * The texts of locks, each of a commit in which a file had this content, that speak of the file: of what is checked out, of what is
 * merged into it, and of any commit that brought the content. Newest first, and few.
 * @param path Of the file, from the top of the work tree. @param lockFolder Likewise.
 * @param quotedPath How a lock speaks of the file: JSON of its path relative to the project.
 */
export function* locksAbout(
  git: Git,
  {
    path,
    content,
    lockFolder,
    quotedPath,
  }: { path: string; content: string; lockFolder: string; quotedPath: string },
): Generator<string> {
  const object = git.run(['hash-object', '--no-filters', '--stdin'], content)?.trim();
  if (object === undefined) return;
  for (const commit of commitsWith(git, path, object)) {
    const found = git.run([
      'grep',
      '-l',
      '-z',
      '-F',
      '-e',
      `"path": ${quotedPath}`,
      commit,
      '--',
      lockFolder,
    ]);
    for (const name of found?.split('\0') ?? []) {
      const text = name === '' ? undefined : git.run(['cat-file', 'blob', name]);
      if (text !== undefined) yield text;
    }
  }
}

function* commitsWith(git: Git, path: string, object: string): Generator<string> {
  const named = Object.keys(process.env).flatMap(
    (name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? [],
  );
  for (const commit of ['HEAD', ...named, ...noted]) if (isIn(git, commit, path, object)) yield commit;
  const plain = ['--no-textconv', '--no-ext-diff', '--no-show-signature', '--no-color', '--no-mailmap'];
  const asked = [
    'log',
    '--all',
    '-m',
    ...plain,
    '--format=%H',
    '--max-count=8',
    `--find-object=${object}`,
    '--',
    path,
  ];
  for (const commit of new Set(git.run(asked)?.split('\n')))
    if (commit !== '' && isIn(git, commit, path, object)) yield commit;
}

function isIn(git: Git, commit: string, path: string, object: string): boolean {
  return (
    git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}:${path}`])?.trim() === object
  );
}
