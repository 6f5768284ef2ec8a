import { cpus, loadavg, platform } from 'node:os';

/** Where and when a result was measured: ratios compare across machines, milliseconds do not. */
export interface Machine {
  node: string;
  platform: string;
  cpu: string;
  cores: number;
  /** Processes that wanted to run in the minute before; above 0.5 the machine was not quiet. */
  load: number;
}

export function machine(): Machine {
  const processors = cpus();
  return {
    node: process.version,
    platform: platform(),
    cpu: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}

export function machineText({ node, platform: system, cpu, cores, load }: Machine): string {
  return `Node ${node} on ${system}, ${cores} × ${cpu}, load before: ${load}`;
}
