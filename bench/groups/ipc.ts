import { join } from 'node:path';
import { interleave } from '../interleave.js';
import { forgetGenerated, makeProject, type Project } from '../makeProject.js';
import { type Measure, memoryMeasure, ratioMeasure, shareMeasure, unitMeasure } from '../Measure.js';
import { children, distribution, exampleWorker, rustRuntime } from '../paths.js';
import { buildRelease } from '../rustBinary.js';
import { runArchc, runNode, type Sample, stageTimes, wholeTimes } from '../runNode.js';

const rounds = 5;
const idleSeconds = 20;

/** What calling a Rust worker costs, what a worker costs that does nothing, and what generating one costs. */
export function measureIpc(folder: string): Measure[] {
  return [...measureCalls(folder), ...measureIdle(folder), ...measureGenerating(folder)];
}

function measureCalls(folder: string): Measure[] {
  const built = buildRelease(rustRuntime, 'target-ipc', ['--examples']);
  if (built === undefined) return [];
  const [echo, raw] = [join(built, 'examples/echo_worker'), join(built, 'examples/raw_echo')];
  const { single, many } = interleave(rounds, {
    single: () => runNode([children.roundTrips, distribution, echo, raw, folder]),
    many: () => runNode([children.throughput, distribution, echo, folder]),
  });
  const base = stageTimes(single, 'raw');
  const other = stageTimes(many, 'jsonrpc');
  return [
    unitMeasure('round trip of 100 bytes, raw socket, p50', base),
    ratioMeasure('round trip, archc / raw socket, p50', stageTimes(single, 'archc'), base, 1.5),
    unitMeasure('a request of 64 in flight, vscode-jsonrpc', other),
    ratioMeasure('a request of 64 in flight, archc / vscode-jsonrpc', stageTimes(many, 'archc'), other, 0.25),
  ];
}

/** From /proc, so only on Linux. */
function measureIdle(folder: string): Measure[] {
  if (process.platform !== 'linux') return [];
  const built = buildRelease(exampleWorker, 'target-example', []);
  if (built === undefined) return [];
  const args = [children.idleWorker, join(built, 'example-worker'), folder, String(idleSeconds)];
  const sample = runNode(args);
  const shares = stageTimes([sample], 'cpu').map((time) => time / idleSeconds / 10);
  return [
    memoryMeasure('idle worker, 6 modules, resident memory', [sample.peak], 15),
    shareMeasure(`idle worker, 6 modules, CPU over ${idleSeconds} s`, shares, 0.5),
  ];
}

function measureGenerating(folder: string): Measure[] {
  const projectOf = (count: number): Project =>
    makeProject(join(folder, String(count)), count, {}, (area) => ({
      adapter: 'rust-ipc',
      rust: { module: `modules/${area.replace('-', '_')}` },
    }));
  const [middle, large] = [projectOf(1000), projectOf(2000)];
  const samples = interleave(rounds, {
    middle: () => generateAnew(middle),
    large: () => generateAnew(large),
  });
  const of1000 = wholeTimes(samples.middle);
  return [
    unitMeasure('generate 1,000 rust-ipc specs', of1000),
    ratioMeasure('generate 2,000 rust-ipc specs / 1,000', wholeTimes(samples.large), of1000, 2.2),
  ];
}

function generateAnew(project: Project): Sample {
  forgetGenerated(project);
  return runArchc(['generate', '--stats'], { cwd: project.root });
}
