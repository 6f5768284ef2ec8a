import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { interleave } from '../interleave.js';
import { forgetGenerated, makeProject, type Project } from '../makeProject.js';
import { type Measure, memoryMeasure, ratioMeasure, unitMeasure } from '../Measure.js';
import { plainWriter } from '../paths.js';
import { runArchc, runNode, type Sample, stageTimes, wholeTimes } from '../runNode.js';

const rounds = 5;

/** What a project costs from nothing, and how that grows with its specs. */
export function measureScale(folder: string): Measure[] {
  const projectOf = (count: number): Project => makeProject(join(folder, String(count)), count);
  const [small, middle, large] = [projectOf(500), projectOf(1000), projectOf(2000)];
  const copy = join(folder, 'plain');
  const samples = interleave(rounds, {
    small: () => generateAnew(small),
    middle: () => generateAnew(middle),
    plain: () => {
      rmSync(copy, { recursive: true, force: true });
      return runNode([plainWriter, join(middle.root, 'commands'), copy]);
    },
    large: () => generateAnew(large),
  });
  const of500 = wholeTimes(samples.small);
  const of1000 = wholeTimes(samples.middle);
  const of2000 = wholeTimes(samples.large);
  return [
    unitMeasure('generate 500 specs', of500),
    ratioMeasure('generate 1,000 specs / 500', of1000, of500, 2.2),
    ratioMeasure('generate 2,000 specs / 1,000', of2000, of1000, 2.2),
    memoryMeasure('peak memory, 500 specs', peaks(samples.small)),
    memoryMeasure('peak memory, 1,000 specs', peaks(samples.middle), 300),
    memoryMeasure('peak memory, 2,000 specs', peaks(samples.large)),
    ratioMeasure('generate 1,000 specs / plain write, own process', of1000, wholeTimes(samples.plain)),
    ratioMeasure(
      'commit stage, 1,000 specs / plain write, the writing alone',
      stageTimes(samples.middle, 'commit'),
      stageTimes(samples.plain, 'write'),
    ),
  ];
}

function generateAnew(project: Project): Sample {
  forgetGenerated(project);
  return runArchc(['generate', '--stats'], { cwd: project.root, memory: true });
}

function peaks(samples: readonly Sample[]): number[] {
  return samples.map(({ peak }) => peak);
}
