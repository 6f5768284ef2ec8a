/**
 * Where a value lies: a list linked towards the root, so that going down one level costs one small
 * object and text is made only when something is refused. Undefined is the root.
 */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
  readonly depth: number;
  /** Keys that the value chose itself are part of a secret. */
  readonly isSecret: boolean;
}

/** The root of a value that is a secret as a whole. */
const secretRoot: Path = { parent: undefined, key: '', depth: 0, isSecret: true };

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const LONGEST_KEY = 100;

/** The path one level below `parent`, by a declared key or an index. */
export function child(parent: Path | undefined, key: string | number): Path {
  return { parent, key, depth: (parent?.depth ?? 0) + 1, isSecret: parent?.isSecret ?? false };
}

/** The same by a key that the value chose itself: of a map, or one that is not declared. */
export function entry(parent: Path | undefined, key: string): Path {
  return child(parent, parent?.isSecret === true ? '…' : key);
}

/** The same path, below which keys of entries are not told. */
export function secretly(path: Path | undefined): Path {
  return path === undefined ? secretRoot : { ...path, isSecret: true };
}

/** The path as text: `rules[0].pattern`, `labels["a b"]`, empty for the root. Long keys are cut. */
export function formatPath(path: Path | undefined): string {
  const steps: string[] = [];
  for (let step = path; step !== undefined && step !== secretRoot; step = step.parent) {
    steps.push(formatKey(step.key));
  }
  return steps.reverse().join('').replace(/^\./, '');
}

function formatKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  if (key.length > LONGEST_KEY) return `[${JSON.stringify(`${key.slice(0, LONGEST_KEY)}…`)}]`;
  return IDENTIFIER.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
