import { seeFile } from '../../tree/seeFile.js';
import { classify } from './classify.js';
import { lockState, type OwnershipPolicy } from './OwnershipPolicy.js';
import { decideStanding, nextStanding, type Standing, unreachable } from './Standing.js';

/** Files that are archc's: what a person edits in them is not overwritten unless they say so. */
export const generated: OwnershipPolicy<Standing> = {
  async look({ languages, known: learned }, { desired, target, before, known }) {
    const file = { desired, before, lock: lockState(before) };
    if ('code' in target) return unreachable(file, target);
    const seen = seeFile(target, learned);
    if (!seen) return { ...file, disk: 'missing' };
    if ('code' in seen) return unreachable(file, seen);
    return { ...file, seen, disk: await classify(seen, desired, known, languages) };
  },
  decide: (context, standing) => decideStanding(context, 'generated', standing),
  next: nextStanding,
};
