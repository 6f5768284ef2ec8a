import { join } from 'node:path';
import { interleave } from '../interleave.js';
import { forgetGenerated, makeProject } from '../makeProject.js';
import { type Measure, ratioMeasure, unitMeasure } from '../Measure.js';
import { runArchc, type Sample, stageTimes, wholeTimes } from '../runNode.js';

const count = 100;
const rounds = 5;

/** What prettier costs where oxfmt gives the same bytes. */
export function measureFormatters(folder: string): Measure[] {
  const subject = (typescript: 'auto' | 'prettier'): (() => Sample) => {
    const project = makeProject(join(folder, typescript), count, { format: { typescript } });
    return () => {
      forgetGenerated(project);
      return runArchc(['generate', '--stats'], { cwd: project.root });
    };
  };
  const samples = interleave(rounds, { auto: subject('auto'), prettier: subject('prettier') });
  const auto = wholeTimes(samples.auto);
  const prettier = wholeTimes(samples.prettier);
  const autoStage = stageTimes(samples.auto, 'format');
  const prettierStage = stageTimes(samples.prettier, 'format');
  return [
    unitMeasure('generate 100 specs, format "auto"', auto),
    ratioMeasure('generate 100 specs, format "prettier" / "auto"', prettier, auto),
    ratioMeasure('format stage, "prettier" / "auto"', prettierStage, autoStage),
    ratioMeasure('format stage / whole, "auto"', autoStage, auto),
    ratioMeasure('format stage / whole, "prettier"', prettierStage, prettier),
  ];
}
