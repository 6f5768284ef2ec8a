import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfinedRoot, locateDirectory, parentOf } from './confinePath.js';
import { errorReason, hasErrorCode } from './errorReason.js';
import { isWithin, realPathOf } from './insideRoot.js';
import { type PathProblem, readingProblem } from './pathProblem.js';
import { boundaryOf } from './workTree.js';

/** Where a symbolic link below a folder of the disk leads: absolute, free of links. */
export interface FollowedLink {
  absolute: string;
  isFolder: boolean;
}

/** Follows a symbolic link below a root as far as its git repository, or the root where there is none. Never throws. */
export function followLink(root: ConfinedRoot, link: string): FollowedLink | PathProblem {
  const problem = readingProblem(link);
  if (problem) return problem;
  const parent = locateDirectory(root, parentOf(link));
  if (typeof parent === 'object') return parent;
  try {
    const absolute = realpathSync(join(root.real, link));
    const boundary = realPathOf(boundaryOf(root.real));
    if (!isWithin(boundary, absolute))
      return unusable(`it leads out of ${boundary === root.real ? 'the project' : 'the git repository'}`);
    if (/(?:^|[\\/])\.git(?:[\\/]|$)/i.test(absolute.slice(boundary.length)))
      return unusable('it leads into the state of git');
    return { absolute, isFolder: lstatSync(absolute).isDirectory() };
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return unusable('it leads nowhere');
    return unusable(hasErrorCode(error, 'ELOOP') ? 'it leads to itself' : errorReason(error));
  }
}

function unusable(reason: string): PathProblem {
  return { code: 'ARC5007', reason };
}
