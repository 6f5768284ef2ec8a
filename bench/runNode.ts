import { spawnSync } from 'node:child_process';
import { peakMemoryHook, program } from './paths.js';

/** One run of one process. */
export interface Sample {
  /** From before the process was created until it was gone. */
  milliseconds: number;
  /** Milliseconds inside the process, by stage, as it said itself with `--stats`. */
  stages: ReadonlyMap<string, number>;
  /** Peak resident memory, MB (millions of bytes); 0 when not asked for. */
  peak: number;
  /** Milliseconds on a core, of all threads, user and system; 0 when `memory` was not asked for. */
  cpu: number;
}

export interface RunOptions {
  cwd?: string;
  /** Measure `peak` and `cpu`; costs a millisecond or two of `milliseconds`. */
  memory?: boolean;
}

/** What would change how fast a child starts, or what it does. */
const unwanted = ['NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'NODE_V8_COVERAGE', 'FORCE_COLOR'];

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !unwanted.includes(key)),
);

/** Runs this Node with arguments and waits. Throws when it fails: a failed run measures nothing. */
export function runNode(args: readonly string[], { cwd, memory = false }: RunOptions = {}): Sample {
  const all = [...(memory ? ['--import', peakMemoryHook] : []), ...args];
  const start = performance.now();
  const child = spawnSync(process.execPath, all, {
    cwd,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const milliseconds = performance.now() - start;
  if (child.error) throw child.error;
  if (child.status !== 0)
    throw new Error(`node ${all.join(' ')}\nended with ${child.status ?? child.signal}:\n${child.stderr}`);
  const [kibibytes, microseconds] = (child.output[3] ?? '').split(' ');
  const peak = (Number(kibibytes ?? 0) * 1024) / 1e6;
  return { milliseconds, stages: stagesIn(child.stderr), peak, cpu: Number(microseconds ?? 0) / 1000 };
}

/** Runs the compiler. */
export function runArchc(args: readonly string[], options: RunOptions = {}): Sample {
  return runNode([program, ...args], options);
}

/** The lines of a `--stats` table: `  render   14.6 ms   7`. */
function stagesIn(text: string): Map<string, number> {
  const lines = text.matchAll(/^ {2}(\w+) +([\d.]+) ms/gm);
  return new Map([...lines].map(([, stage = '', value]) => [stage, Number(value)]));
}

/** The time of one stage of each run. Throws when a run did not report it. */
export function stageTimes(samples: readonly Sample[], stage: string): number[] {
  return samples.map(({ stages }) => {
    const milliseconds = stages.get(stage);
    if (milliseconds === undefined) throw new Error(`--stats names no stage '${stage}'`);
    return milliseconds;
  });
}

/** The whole time of each run. */
export function wholeTimes(samples: readonly Sample[]): number[] {
  return samples.map(({ milliseconds }) => milliseconds);
}
