import { join } from 'node:path';
import { isWithin, realPathOf } from '../../tree/insideRoot.js';
import { stateFolder, type StateHost } from '../../workspace/folders/stateFolder.js';

/** The file that records what a user trusts, absolute. Never in a project. */
export function trustFile(host: StateHost): string {
  return join(stateFolder(host), 'trust.json');
}

/** Whether the record would lie in the project, which would then say itself what runs. */
export function liesInProject(file: string, realRoot: string): boolean {
  return isWithin(realRoot, file) || isWithin(realRoot, realPathOf(file));
}
