import type { Languages } from '../../../renderers/language/Languages.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import type { PathProblem } from '../../tree/pathProblem.js';
import { seeFile, type SeenFile } from '../../tree/seeFile.js';
import { amendDesired, amendNew } from '../../workspace/amend/amendDesired.js';
import { classify } from './classify.js';
import { lockState, type OwnershipPolicy } from './OwnershipPolicy.js';
import { decideStanding, nextStanding, type Standing, unreachable } from './Standing.js';

/** Files of the project in which archc needs a part, such as a manifest: they get what they lack, and lose nothing. */
export const amended: OwnershipPolicy<Standing> = {
  async look({ languages }, { desired: planned, target, before, known }) {
    const lock = lockState(before);
    const seen = 'code' in target ? target : seeFile(target);
    if (seen && 'code' in seen) return unreachable({ desired: planned, before, lock }, seen);
    const desired = await amendedFrom(planned, seen, languages);
    if ('code' in desired) return unreachable({ desired: planned, before, lock }, desired);
    if (!seen) return { desired, before, lock, disk: 'missing' };
    return {
      desired,
      before,
      lock,
      seen,
      disk: await classify(seen, desired, known, languages),
    };
  },
  decide: (context, standing) => decideStanding(context, 'amended', standing),
  next: nextStanding,
};

/** What is desired depends on what is there. */
function amendedFrom(
  planned: DesiredFile,
  seen: SeenFile | undefined,
  languages: Languages,
): Promise<DesiredFile | PathProblem> | DesiredFile {
  const { amendment } = planned;
  if (amendment === undefined) return planned;
  return seen ? amendDesired(planned, amendment, seen, languages) : amendNew(planned, amendment, languages);
}
