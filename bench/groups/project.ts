import { join } from 'node:path';
import { interleave } from '../interleave.js';
import { changeSpec, makeProject } from '../makeProject.js';
import { type Measure, ratioMeasure, unitMeasure } from '../Measure.js';
import { runArchc, runNode, wholeTimes } from '../runNode.js';

const count = 1000;
const quickRounds = 15;
const slowRounds = 5;

/** What a day of work costs in a project of a thousand commands: nothing changed, one spec changed, a fresh clone. */
export function measureProject(folder: string): Measure[] {
  const project = makeProject(join(folder, 'project'), count);
  const options = { cwd: project.root };
  runArchc(['generate'], options);
  const quick = interleave(quickRounds, {
    unit: () => runNode(['-e', '0']),
    check: () => runArchc(['check'], options),
    generate: () => runArchc(['generate'], options),
  });
  const slow = interleave(slowRounds, {
    unit: () => runNode(['-e', '0']),
    clone: () => runArchc(['check', '--no-cache'], options),
    changed: (round) => {
      changeSpec(project, `Changed in round ${round}.`);
      return runArchc(['generate'], options);
    },
  });
  const unit = wholeTimes(quick.unit);
  const slowUnit = wholeTimes(slow.unit);
  return [
    unitMeasure('`node -e 0` beside the 1,000', unit),
    ratioMeasure('check 1,000 specs, unchanged / unit', wholeTimes(quick.check), unit, 10),
    ratioMeasure('generate 1,000 specs, nothing to do / unit', wholeTimes(quick.generate), unit),
    ratioMeasure('generate 1,000 specs, one changed / unit', wholeTimes(slow.changed), slowUnit),
    ratioMeasure('check 1,000 specs, `--no-cache` / unit', wholeTimes(slow.clone), slowUnit),
  ];
}
