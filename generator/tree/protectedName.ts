/**
 * A name as file systems compare it, and looser: HFS+ passes over characters that nobody sees, Windows over dots and spaces
 * at the end, most over case.
 */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[. ]+$/, '');
}

/** `.git` under the short names that Windows gives it: `GIT~1`, and by a hash when four others have that. */
const shortGit = /^gi(?:t|[0-9a-f]{4})~[0-9]+$/;

/** Plain letters that begin in no such way: all but a few names, of which there are some for each file of each run. */
const plainOther = /^(?!\.?gi)[ -~]*$/i;

/** Whether some file system takes a name of a path for `.git`. */
export function isGitName(name: string): boolean {
  if (plainOther.test(name)) return false;
  const plain = folded(name);
  return plain === '.git' || shortGit.test(plain);
}

/** Whether some file system takes two names of paths for one. Says so too often rather than too seldom. */
export function isNamed(name: string, wanted: string): boolean {
  return folded(name) === wanted;
}

/** Folders in which a file may be run, or taken for somebody else's, by being there, each with the owner of it. */
const owned: readonly (readonly [path: readonly string[], why: string])[] = [
  [['node_modules'], 'package managers own "node_modules", and replace what is in it'],
  [['.github', 'workflows'], '".github/workflows" is what GitHub runs'],
  [['.github', 'actions'], '".github/actions" is what GitHub runs'],
  [['.circleci'], '".circleci" is what CircleCI runs'],
  [['.husky'], '".husky" is what git runs'],
  [['.githooks'], '".githooks" is what git runs'],
];

/** Why no folder of a layout may be there, as a sentence; undefined where it may. Judges the text alone. */
export function layoutReason(path: string): string | undefined {
  const names = path.split('/');
  const found = owned.find(([wanted]) =>
    names.some((_, at) => wanted.every((name, more) => isNamed(names[at + more] ?? '', name))),
  );
  return found && `${found[1]}; choose another folder`;
}
