import { homedir } from 'node:os';
import type { Trust } from '../../../types/Trust.js';
import type { Project } from '../../project/loadProject.js';
import { openTrust } from '../../project/trust/openTrust.js';
import { trustFile } from '../../project/trust/trustFile.js';
import type { StateHost } from '../../workspace/folders/stateFolder.js';
import type { CommandIo } from '../CommandIo.js';

/** Whether code of the project may run: as the command line or the environment says for this run, or as is recorded. */
export async function trustFor(
  io: CommandIo,
  project: Project,
  options: { trust?: boolean },
): Promise<Trust> {
  if (options.trust === true || io.env.ARCHC_TRUST === '1') return { allowed: true };
  return await openTrust(project, trustFile(stateHost(io)));
}

/** Where this user's state lies. */
export function stateHost({ env }: CommandIo): StateHost {
  return { env, platform: process.platform, home: env.HOME ?? homedir() };
}
