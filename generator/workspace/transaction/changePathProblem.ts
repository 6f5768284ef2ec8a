import { artifactPathProblem, pathProblem, type PathProblem } from '../../tree/pathProblem.js';

/** What a change may touch of archc's own state. Not the transactions, and not the trash: that only grows. */
const STATE = /^\.generator\/(?:\.gitignore$|\.gitattributes$|lock\/|base\/)/;

/**
 * Why a change must not touch a path, judged by its text. A journal is judged by the same rule when it is read: a
 * hostile one must not reach what an honest one cannot, such as a hook of git.
 */
export function changePathProblem(path: string): PathProblem | undefined {
  return STATE.test(path) ? pathProblem(path) : artifactPathProblem(path);
}
