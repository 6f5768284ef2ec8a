import { join } from 'node:path';
import { isWithin, realPathOf } from '../../tree/insideRoot.js';

/** What decides where the state of a user lies. */
export interface StateHost {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** The home folder. */
  home: string;
}

/**
 * The file that records what a user trusts, absolute: below `XDG_STATE_HOME` where that is set, else where the system
 * keeps such things. Never in a project.
 */
export function trustFile({ env, platform, home }: StateHost): string {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local } = env;
  // By that specification a relative path counts for nothing; it would lead into the project.
  if (state?.startsWith('/') === true) return join(state, 'archc', 'trust.json');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'archc', 'trust.json');
  if (platform === 'win32') return join(local ?? join(home, 'AppData', 'Local'), 'archc', 'trust.json');
  return join(home, '.local', 'state', 'archc', 'trust.json');
}

/** Whether the record would lie in the project, which would then say itself what runs. */
export function liesInProject(file: string, realRoot: string): boolean {
  return isWithin(realRoot, file) || isWithin(realRoot, realPathOf(file));
}
