import { posix } from 'node:path';
import type { PackageFacts } from '../../../renderers/language/Language.js';
import type { UnsealedAction } from '../../app/plan/planned.js';
import type { NextStep } from '../Report.js';

/** What to do with packages that a run made for the first time. `at` gives a path as the user has to write it. */
export function packageSteps(
  created: readonly UnsealedAction[],
  packages: readonly PackageFacts[],
  at: (path: string) => string,
): NextStep[] {
  return created.flatMap(({ path, owner }) => {
    const known = owner !== null && packages.find(({ manifest }) => manifest === posix.basename(path));
    if (!known) return [];
    const command = known.test.replaceAll('{folder}', () => at(posix.dirname(path)));
    return [{ why: `Build and test the ${known.name} package`, command }];
  });
}
