import { isUtf8 } from 'node:buffer';
import type { Languages } from '../../../renderers/language/Languages.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import type { PathProblem } from '../../tree/pathProblem.js';
import { seeFile, type SeenFile } from '../../tree/seeFile.js';
import { amendDesired, amendNew } from '../../workspace/amend/amendDesired.js';
import type { Stem } from '../names/GivenName.js';
import { renameModules } from '../names/renameModules.js';
import { classify } from './classify.js';
import { lockState, type OwnershipPolicy } from './OwnershipPolicy.js';
import { decideStanding, nextStanding, type Standing, unreachable } from './Standing.js';

/** Files of the project in which archc needs a part, such as a manifest: they get what they lack, and lose nothing. */
export const amended: OwnershipPolicy<Standing> = {
  async look({ languages, stems }, { desired: planned, target, before, known }) {
    const lock = lockState(before);
    const seen = 'code' in target ? target : seeFile(target);
    if (seen && 'code' in seen) return unreachable({ desired: planned, before, lock }, seen);
    const desired = await amendedFrom(
      planned,
      seen && (await followed(planned, seen, stems, languages)),
      languages,
    );
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

/** What is there, with modules that got another name called so. */
async function followed(
  planned: DesiredFile,
  seen: SeenFile,
  stems: readonly Stem[],
  languages: Languages,
): Promise<SeenFile> {
  if (stems.length === 0 || planned.amendment === undefined || !isUtf8(seen.bytes)) return seen;
  const fresh = await amendNew(planned, planned.amendment, languages);
  if ('code' in fresh) return seen;
  const text = Buffer.from(seen.bytes).toString('utf8');
  const language = languages.of(planned.id.language);
  const renamed = renameModules(text, await fresh.text(), stems, language);
  return renamed === text ? seen : { ...seen, bytes: Buffer.from(renamed) };
}

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
