import { join } from 'node:path';

/** What decides where the state of a user lies. */
export interface StateHost {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** The home folder. */
  home: string;
}

/**
 * The folder of what archc keeps for a user, absolute: below `XDG_STATE_HOME` where that is set, else where the system keeps
 * such things. Never in a project.
 */
export function stateFolder({ env, platform, home }: StateHost): string {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local } = env;
  // By that specification a relative path counts for nothing; it would lead into the project.
  if (state?.startsWith('/') === true) return join(state, 'archc');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'archc');
  if (platform === 'win32') return join(local ?? join(home, 'AppData', 'Local'), 'archc');
  return join(home, '.local', 'state', 'archc');
}
